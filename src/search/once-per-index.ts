import type { SearchIndex } from './pagefind.ts'

/** Reads something of an index, told apart by its key where there are several, at the first call, and again only after a failure. */
export function oncePerIndex<Read, Key = void>(
  read: (index: SearchIndex, key: Key) => Promise<Read>,
): (index: SearchIndex, key: Key) => Promise<Read> {
  const indexes = new WeakMap<SearchIndex, Map<Key, Promise<Read>>>()
  return (index, key) => {
    const readings = indexes.get(index) ?? new Map<Key, Promise<Read>>()
    indexes.set(index, readings)
    const reading =
      readings.get(key) ??
      read(index, key).catch((error: unknown) => {
        readings.delete(key)
        throw error
      })
    readings.set(key, reading)
    return reading
  }
}
