import { stateCache } from './copy-names.ts'

/** Which edition of the site is saved. Later scripts will meet what earlier ones wrote: keys may come, none may change. */
export interface SavedEdition {
  version: string
  /** When its last file came, as an ISO date and time. */
  savedAt: string
  /** Editions that were saved before it and that open pages may still need. */
  retired: RetiredEdition[]
}

export interface RetiredEdition {
  version: string
  /** The pages that were open when the worker first noticed, by their ids; the last of them to be closed takes the edition along. */
  pages?: string[]
}

/** The saved edition of the site at this root, if there is one. Stores nothing. */
export async function readSavedEdition(root: string): Promise<SavedEdition | undefined> {
  const entry = await caches.match(root, { cacheName: stateCache(root) })
  return entry === undefined ? undefined : ((await entry.json()) as SavedEdition)
}

/** Makes an edition the saved one: one write, which either happens or doesn't. */
export async function writeSavedEdition(root: string, saved: SavedEdition): Promise<void> {
  const state = await caches.open(stateCache(root))
  await state.put(root, Response.json(saved))
}
