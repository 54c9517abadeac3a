import type { SiteFiles } from '../domain/site-files.ts'
import { type Amount, amountOf } from './amount.ts'
import { planDownload, type StoredEdition } from './plan-download.ts'
import type { SavedEdition } from './saved-edition.ts'

/** What is kept here, and what the host has. */
export interface CopyStatus {
  copy: Copy
  /** `undefined` where the host can't be asked. */
  newest: Newest | undefined
}

export type Copy =
  | { kind: 'none' }
  /** Begun and never completed. */
  | { kind: 'begun' }
  | { kind: 'saved'; savedAt: string; pages: number; size: Amount; isNewest: boolean }
  /** Saved once; since then the browser has taken files or the worker away. */
  | { kind: 'damaged'; savedAt: string }

export interface Newest {
  pages: number
  size: Amount
  /** What of it is stored here already. */
  stored: Amount
  /** What would have to be fetched. */
  missing: Amount
}

/** What was found in the browser, and the host's list. */
export interface Findings {
  saved: SavedEdition | undefined
  editions: readonly StoredEdition[]
  hasWorker: boolean
  list: SiteFiles | undefined
}

export function toCopyStatus({ saved, editions, hasWorker, list }: Findings): CopyStatus {
  return {
    copy: toCopy(saved, editions, hasWorker, list),
    newest: list === undefined ? undefined : toNewest(list, editions),
  }
}

function toCopy(
  saved: SavedEdition | undefined,
  editions: readonly StoredEdition[],
  hasWorker: boolean,
  list: SiteFiles | undefined,
): Copy {
  if (saved === undefined) return { kind: editions.length > 0 || hasWorker ? 'begun' : 'none' }
  const { savedAt } = saved
  const edition = editions.find(({ version }) => version === saved.version)
  if (edition === undefined || edition.stored.size < edition.files.length || !hasWorker)
    return { kind: 'damaged', savedAt }
  const { pages, size } = extentOf(edition)
  // A list that can't be had says nothing of a newer edition; `newest` tells that it couldn't.
  return { kind: 'saved', savedAt, pages, size, isNewest: list === undefined || list.version === saved.version }
}

function toNewest(list: SiteFiles, editions: readonly StoredEdition[]): Newest {
  const { stored, copied, fetched } = planDownload(list, editions)
  return {
    ...extentOf(list),
    stored: amountOf([...stored, ...copied.map(({ file }) => file)]),
    missing: amountOf(fetched),
  }
}

export const extentOf = ({ files }: SiteFiles): { pages: number; size: Amount } => ({
  pages: files.filter(({ path }) => path.endsWith('.html')).length,
  size: amountOf(files),
})
