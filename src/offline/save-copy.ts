import type { SiteFiles } from '../domain/site-files.ts'
import { fromRoot, SERVICE_WORKER } from '../routes/urls.ts'
import { editionCache, isOfSite, lockName, versionIn } from './copy-names.ts'
import { CopyFailure, toFailure } from './failure.ts'
import { fetchSiteFiles } from './read-site-files.ts'
import { readSavedEdition, writeSavedEdition } from './saved-edition.ts'
import { assertRoom, type OnProgress, storeEdition } from './store-edition.ts'

/** How often a new edition may come out while one is being fetched, before this is given up. */
const EDITIONS = 3

/**
 * Makes the host's newest edition the saved one, fetching what isn't here yet. Until everything is, the edition saved before stays
 * the saved one. `onList` is told which edition it will be. Rejects with a `CopyFailure` or what the browser threw, or if aborted.
 */
export async function saveCopy(
  root: string,
  onList: (list: SiteFiles) => void,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<void> {
  await changingAlone(root, async () => {
    let list = await fetchSiteFiles(root, signal)
    await assertRoom(root, list)
    await registerWorker(root)
    for (let edition = 1; ; edition += 1) {
      onList(list)
      try {
        await storeEdition(root, list, onProgress, signal)
        break
      } catch (error) {
        list = await newerList(root, list, error, signal)
        if (edition === EDITIONS) throw new CopyFailure({ kind: 'being-published' }, { cause: error })
      }
    }
    await adoptEdition(root, list.version)
  })
}

/** Deletes everything that was stored for the site at `root`, and its worker. */
export async function removeCopy(root: string): Promise<void> {
  await changingAlone(root, async () => {
    await (await registrationOf(root))?.unregister()
    const names = (await caches.keys()).filter((name) => isOfSite(root, name))
    await Promise.all(names.map((name) => caches.delete(name)))
  })
}

/** The worker of exactly this site; one that answers for a whole host isn't that of a site in a folder of it. */
export async function registrationOf(root: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(root)
  return registration?.scope === root ? registration : undefined
}

async function changingAlone(root: string, change: () => Promise<void>): Promise<void> {
  await navigator.locks.request(lockName(root), { ifAvailable: true }, async (lock) => {
    if (lock === null) throw new CopyFailure({ kind: 'busy' })
    await change()
  })
}

async function registerWorker(root: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(root + fromRoot(SERVICE_WORKER), { scope: root })
    await navigator.serviceWorker.ready
  } catch (error) {
    throw new CopyFailure({ kind: 'no-worker' }, { cause: error })
  }
}

/** The list of an edition that came out meanwhile, which explains a file that isn't what the old list says; else rethrows. */
async function newerList(root: string, list: SiteFiles, error: unknown, signal: AbortSignal): Promise<SiteFiles> {
  if (!['altered', 'refused'].includes(toFailure(error).kind)) throw error
  const newest = await fetchSiteFiles(root, signal)
  if (newest.version === list.version) throw error
  return newest
}

/** Makes a complete edition the saved one. The one before retires; of all others, begun and never completed, nothing stays. */
async function adoptEdition(root: string, version: string): Promise<void> {
  const before = await readSavedEdition(root)
  const retired = [...(before?.retired ?? []), ...(before === undefined ? [] : [{ version: before.version }])].filter(
    (edition) => edition.version !== version,
  )
  await writeSavedEdition(root, { version, savedAt: new Date().toISOString(), retired })
  const needed = new Set([version, ...retired.map((edition) => edition.version)])
  const others = (await caches.keys())
    .flatMap((name) => versionIn(root, name) ?? [])
    .filter((name) => !needed.has(name))
  await Promise.all(others.map((other) => caches.delete(editionCache(root, other))))
}
