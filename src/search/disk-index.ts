import { FROM_DISK } from '../routes/urls.ts'
import { openPackedIndex } from './packed-index.ts'
import type { SearchIndex } from './pagefind.ts'

declare global {
  /** Where the script of the packed index leaves it. */
  var packedIndex: string | undefined
}

/** Opens the index of a site that was opened from disk, where browsers run scripts but fetch nothing. */
export async function openIndexFromDisk(folder: string): Promise<SearchIndex> {
  await runScript(folder + FROM_DISK)
  const pack = globalThis.packedIndex
  if (pack === undefined) throw new Error(`${folder}${FROM_DISK} holds no index.`)
  globalThis.packedIndex = undefined
  return openPackedIndex(pack)
}

function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`${src} could not be loaded.`)))
    script.src = src
    document.head.append(script)
  })
}
