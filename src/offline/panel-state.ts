import type { Amount } from './amount.ts'
import type { CopyStatus } from './copy-status.ts'
import type { Failure, Hindrance } from './failure.ts'

/** Everything the panel can be in the middle of. */
export type PanelState =
  | { kind: 'hindered'; hindrance: Hindrance }
  | { kind: 'looking' }
  /** Waits for the reader; after a failure it says what failed. */
  | { kind: 'idle'; status: CopyStatus; persistent: boolean; failure?: Failure }
  | { kind: 'saving'; isUpdate: boolean; stored: Amount; total: Amount }
  | { kind: 'removing' }
