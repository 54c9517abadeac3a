import { compareText } from '../domain/compare-text.ts'
import { SIGNATURE } from '../domain/record-fragment.ts'
import { type Columns, joinCbor, splitCbor } from '../packing/cbor-columns.ts'
import type { IndexFiles } from '../search/packed-index.ts'
import { type CarriedFragment, carryFragment, restoreFragment, type TextOf } from './carried-fragments.ts'
import type { Library } from './library.ts'

// How the pocket edition carries the files of the search index: fragments without what the edition has already
// (`carried-fragments.ts`), the chunks of the index, which are CBOR, in columns; everything else as it is.

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

const FRAGMENTS = 'fragments.json'
/** The paths of the chunks, in the order in which they stand in the columns. */
const CHUNKS = 'chunks.json'
const COLUMN = 'column/'

/** The files to carry in place of those of an index; `restoreIndex` gives them back. */
export function carryIndex(files: Files, library: Library, textOf: TextOf): Files {
  const [fragments, chunks] = [pathsOf(files, '.pf_fragment'), pathsOf(files, '.pf_index')]
  const carried = fragments
    .map((path) => carryFragment(path, toText(files.get(path)), library, textOf))
    .sort((a, b) => compareText(a.about, b.about))
  const columns = splitCbor(chunks.map((path) => (files.get(path) ?? new Uint8Array()).subarray(SIGNATURE.length)))
  const apart = new Set([...fragments, ...chunks])
  const others = [...files].filter(([path]) => !apart.has(path))
  return new Map([
    ...others,
    [CHUNKS, toBytes(JSON.stringify(chunks))],
    ...[...columns].map(([place, bytes]): [string, Uint8Array<ArrayBuffer>] => [COLUMN + place, bytes]),
    [FRAGMENTS, toBytes(JSON.stringify(carried))],
  ])
}

/** The files of the index; fragments are put together when the engine asks for them. */
export function restoreIndex(carried: Files, library: Library, textOf: TextOf): IndexFiles {
  const list = JSON.parse(toText(carried.get(FRAGMENTS))) as CarriedFragment[]
  const fragments = new Map(list.map((fragment) => [fragment.file, fragment]))
  const chunks = restoreChunks(carried)
  return {
    get: (path) => {
      const fragment = fragments.get(path)
      if (fragment !== undefined) return toBytes(restoreFragment(fragment, library, textOf))
      return chunks.get(path) ?? carried.get(path)
    },
  }
}

function restoreChunks(carried: Files): Files {
  const paths = JSON.parse(toText(carried.get(CHUNKS))) as string[]
  const columns: Columns = new Map(
    [...carried].flatMap(([path, bytes]) => (path.startsWith(COLUMN) ? [[path.slice(COLUMN.length), bytes]] : [])),
  )
  const signature = toBytes(SIGNATURE)
  return new Map(
    joinCbor(columns, paths.length).map((document, index) => {
      const chunk = new Uint8Array(signature.length + document.length)
      chunk.set(signature)
      chunk.set(document, signature.length)
      return [paths[index] ?? '', chunk]
    }),
  )
}

const pathsOf = (files: Files, ending: string): string[] => [...files.keys()].filter((path) => path.endsWith(ending))

const toText = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const toBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
