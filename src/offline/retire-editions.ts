import { editionCache, lockName } from './copy-names.ts'
import { readSavedEdition, type RetiredEdition, writeSavedEdition } from './saved-edition.ts'

/**
 * Deletes the editions that were saved before and that no open page can come from any more. `openPages` are the ids of the pages
 * of the site that are open or about to be. Called whenever a page is opened; it does nothing while the copy is being changed.
 */
export async function deleteUnneededEditions(root: string, openPages: () => Promise<string[]>): Promise<void> {
  if (((await readSavedEdition(root))?.retired ?? []).length === 0) return
  await navigator.locks.request(lockName(root), { ifAvailable: true }, async (lock) => {
    const saved = lock === null ? undefined : await readSavedEdition(root)
    if (saved === undefined) return
    const { retired, gone } = sortRetired(saved.retired, await openPages())
    await Promise.all(gone.map((version) => caches.delete(editionCache(root, version))))
    await writeSavedEdition(root, { ...saved, retired })
  })
}

/**
 * Tells the retired editions that an open page may need from those that are gone. Pages that are opened later get the saved
 * edition, so only those that were open when an edition was first seen retired count.
 */
export function sortRetired(
  retired: readonly RetiredEdition[],
  openPages: readonly string[],
): { retired: RetiredEdition[]; gone: string[] } {
  const seen = retired.map(({ version, pages = openPages }) => ({
    version,
    pages: pages.filter((page) => openPages.includes(page)),
  }))
  return {
    retired: seen.filter(({ pages }) => pages.length > 0),
    gone: seen.filter(({ pages }) => pages.length === 0).map(({ version }) => version),
  }
}
