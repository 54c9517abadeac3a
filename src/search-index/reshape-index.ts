import { decode, encode } from 'cborg'
import { fragmentFile, recordName, recordOfFile, SIGNATURE } from '../domain/record-fragment.ts'
import { headAt, itemEnd } from '../packing/cbor-items.ts'
import { type IndexFile, zippedFile } from './index-file.ts'

/** A word of a chunk, and all that the chunk says of it: in which records it stands and where, and its spellings with accents. */
interface IndexedWord {
  word: string
  bytes: Uint8Array
}

/** What a search loads first (`.pf_meta`): the version, every record with its number of words, and where each chunk begins and ends. */
type RecordList = [
  version: string,
  records: [name: string, words: number][],
  chunks: [from: string, to: string, name: string][],
  ...rest: unknown[],
]

/** Bytes of a chunk at least, before it is compressed to about half. */
const LEAST_BYTES = 3_000
/** What a chunk costs in the list, in such bytes: every search loads the whole list, and a chunk for each of some two words. */
const COST_IN_LIST = 22
/** Words that begin alike with as many letters stand in one chunk: the engine looks for the words that begin with a typed one in its chunk. */
const TOGETHER = 3

/**
 * The same index in smaller pieces. Pagefind names its records after hashes, which are most of the list that every search loads first:
 * here they are numbered in its order, which is that in which they went in. And it makes chunks of some 25 kB, of which a search loads
 * one for each word: here they are as large as makes both together cost least.
 */
export function reshapeIndex(files: readonly IndexFile[], language: string): IndexFile[] {
  const listFile = theOnly(files, '.pf_meta')
  const [version, records, chunks, ...rest] = decode(cborOf(listFile)) as RecordList
  const contents = new Map(files.map((file) => [file.path, file]))
  const words = chunks.flatMap(([, , name]) => wordsOf(existing(contents, chunkFile(name))))
  const newChunks = toChunks(words).map((chunk, index) => ({ ...chunk, name: recordName(language, index) }))
  const list: RecordList = [
    version,
    records.map(([, length], row) => [recordName(language, row), length]),
    newChunks.map(({ from, to, name }, at) => [from, toItsForms(to, newChunks[at + 1]?.from), name]),
    ...rest,
  ]
  const others = files.filter(
    ({ path }) => path !== listFile.path && !path.endsWith('.pf_index') && recordOfFile(path) === undefined,
  )
  return [
    ...others,
    cborFile(listFile.path, [encode(list)]),
    ...newChunks.map(({ name, content }) => cborFile(chunkFile(name), content)),
    ...records.map(([name], row) => ({
      ...existing(contents, fragmentFile(name)),
      path: fragmentFile(recordName(language, row)),
    })),
  ]
}

/** The words of a chunk as Pagefind makes it: a list in a list. */
function wordsOf(chunk: IndexFile): IndexedWord[] {
  const bytes = cborOf(chunk)
  const list = headAt(bytes, headAt(bytes, 0).end)
  let at = list.end
  return Array.from({ length: list.value }, () => {
    const start = at
    at = itemEnd(bytes, start)
    const { value, end } = headAt(bytes, headAt(bytes, start).end)
    return { word: Buffer.from(bytes.subarray(end, end + value)).toString(), bytes: bytes.subarray(start, at) }
  })
}

/** A chunk with its first and last word; its content in pieces. */
interface Chunk {
  from: string
  to: string
  content: Uint8Array[]
}

/** Words in chunks of about the best size; one that is larger holds words that must stay together. */
function toChunks(words: readonly IndexedWord[]): Chunk[] {
  const total = words.reduce((sum, { bytes }) => sum + bytes.length, 0)
  // The least of (total ÷ size) × cost in the list + 2 × size.
  const size = Math.max(LEAST_BYTES, Math.sqrt((total * COST_IN_LIST) / 2))
  const chunks: { from: string; to: string; words: Uint8Array[]; bytes: number }[] = []
  for (const { word, bytes } of words) {
    const chunk = chunks.at(-1)
    if (chunk !== undefined && (chunk.bytes + bytes.length <= size || beginAlike(chunk.to, word))) {
      chunk.to = word
      chunk.words.push(bytes)
      chunk.bytes += bytes.length
    } else chunks.push({ from: word, to: word, words: [bytes], bytes: bytes.length })
  }
  return chunks.map(({ from, to, words: own }) => ({
    from,
    to,
    content: [arrayHead(1), arrayHead(own.length), ...own],
  }))
}

/**
 * The last word that a chunk is said to have: the engine looks for "agency" both as it is and as its stem, "agenc", and loads a chunk of
 * shorter words too, "a", where none is said to have the former.
 */
function toItsForms(last: string, next: string | undefined): string {
  const further = `${last}zz`
  return next === undefined || next > further ? further : last
}

const beginAlike = (a: string, b: string): boolean =>
  [...a].slice(0, TOGETHER).join('') === [...b].slice(0, TOGETHER).join('')

/** How an array of so many begins. https://www.rfc-editor.org/rfc/rfc8949#section-3 */
function arrayHead(length: number): Uint8Array {
  const head = Buffer.alloc(5, 0x9a)
  head.writeUInt32BE(length, 1)
  return head
}

const chunkFile = (name: string): string => `index/${name}.pf_index`

const cborFile = (path: string, cbor: readonly Uint8Array[]): IndexFile =>
  zippedFile(path, Uint8Array.from(Buffer.concat([Buffer.from(SIGNATURE), ...cbor])))

function cborOf({ path, plain }: IndexFile): Uint8Array {
  if (Buffer.from(plain.subarray(0, SIGNATURE.length)).toString() !== SIGNATURE)
    throw new TypeError(`${path} is no file of Pagefind’s index.`)
  return plain.subarray(SIGNATURE.length)
}

function theOnly(files: readonly IndexFile[], ending: string): IndexFile {
  const [found, ...others] = files.filter(({ path }) => path.endsWith(ending))
  if (found === undefined || others.length > 0) throw new Error(`The search index has not one ${ending}.`)
  return found
}

function existing(files: ReadonlyMap<string, IndexFile>, path: string): IndexFile {
  const file = files.get(path)
  if (file === undefined) throw new Error(`The search index lacks its ${path}.`)
  return file
}
