import type { SearchIndex } from './pagefind.ts'

/** Reads something of an index at the first call, and again only after a failure. */
export function oncePerIndex<Read>(read: (index: SearchIndex) => Promise<Read>): (index: SearchIndex) => Promise<Read> {
  const readings = new WeakMap<SearchIndex, Promise<Read>>()
  return (index) => {
    const reading =
      readings.get(index) ??
      read(index).catch((error: unknown) => {
        readings.delete(index)
        throw error
      })
    readings.set(index, reading)
    return reading
  }
}
