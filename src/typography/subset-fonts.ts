import { once } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { SubsetOptions } from 'subset-font'

/** A font, and what is to be left of it. */
export interface FontToSubset {
  original: Uint8Array
  /** The characters that are kept. */
  text: string
  options: SubsetOptions
}

/**
 * Fonts with what is to be left of each, in their order. They are cut in a thread of its own: the library takes 80 MB for itself, which only go
 * with the thread.
 */
export async function subsetFonts(fonts: readonly FontToSubset[]): Promise<Uint8Array<ArrayBuffer>[]> {
  // Where the file stands when the pages are bundled, from the folder of the project.
  const worker = new Worker(path.resolve('src/typography/subset-thread.ts'), { workerData: fonts })
  // An error in the thread rejects.
  const [cut] = (await once(worker, 'message')) as [Uint8Array<ArrayBuffer>[]]
  return cut
}
