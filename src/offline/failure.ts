/** Why the site can't be kept here at all. */
export type Hindrance = 'from-disk' | 'insecure' | 'unsupported'

/** Why keeping it came to nothing this time. */
export type Failure =
  | { kind: 'no-list' }
  | { kind: 'busy' }
  | { kind: 'no-worker' }
  /** Known before anything is fetched; in bytes. */
  | { kind: 'no-space'; needed: number; free: number }
  /** Met on the way. */
  | { kind: 'storage-full' }
  | { kind: 'storage-closed' }
  | { kind: 'connection-lost' }
  | { kind: 'refused'; file: string; status: number }
  /** The bytes aren't those that were published. */
  | { kind: 'altered'; file: string }
  | { kind: 'being-published' }
  | { kind: 'unexpected'; message: string }

/** Carries a failure to where it is told. */
export class CopyFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure, options?: ErrorOptions) {
    super(`The site could not be kept: ${JSON.stringify(failure)}`, options)
    this.failure = failure
  }
}

/** What went wrong, given whatever was thrown. Browsers have names for what storage can't do. */
export function toFailure(error: unknown): Failure {
  if (error instanceof CopyFailure) return error.failure
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  if (name === 'QuotaExceededError') return { kind: 'storage-full' }
  if (name === 'SecurityError' || name === 'InvalidStateError') return { kind: 'storage-closed' }
  return { kind: 'unexpected', message }
}
