import { gunzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import { expect, test } from 'vitest'
import { textFile, zippedFile } from '../../../src/search-index/index-file.ts'
import { reshapeIndex } from '../../../src/search-index/reshape-index.ts'

const packed = (path: string, content: unknown) =>
  zippedFile(path, Uint8Array.from(Buffer.concat([Buffer.from('pagefind_dcd'), encode(content)])))
const unpacked = (content: Uint8Array): unknown => decode(gunzipSync(content).subarray('pagefind_dcd'.length))
const fragment = (name: string) => textFile(`fragment/${name}.pf_fragment`, name)
const chunk = (name: string, words: unknown[]) => packed(`index/${name}.pf_index`, [words])

/** A word that stands in so many places. */
const word = (text: string, places: number) => [text, [[0, Array.from({ length: places }, (_, at) => at), []]], []]
const engine = textFile('pagefind.js', 'search()')

/** Two records and two chunks as Pagefind makes them. */
function index(first: unknown[], second: unknown[]) {
  const ends = (words: unknown[]) => [words.at(0), words.at(-1)].map((one) => (one as [string])[0])
  const list = [
    '1.5.2',
    [
      ['en_bbbbbbb', 7],
      ['en_aaaaaaa1', 9],
    ],
    [
      [...ends(first), 'en_ccccccc'],
      [...ends(second), 'en_ddddddd'],
    ],
    [],
    [[], ['title']],
  ]
  return [
    fragment('en_aaaaaaa1'),
    fragment('en_bbbbbbb'),
    packed('pagefind.en_1234567890.pf_meta', list),
    chunk('en_ccccccc', first),
    chunk('en_ddddddd', second),
    engine,
  ]
}

/** The list, and the words of the chunks that it names, in its order. */
function read(files: readonly { path: string; content: Uint8Array }[]) {
  const contents = new Map(files.map(({ path, content }) => [path, content]))
  const list = unpacked(contents.get('pagefind.en_1234567890.pf_meta') ?? Buffer.of()) as [
    string,
    [string, number][],
    [string, string, string][],
  ]
  const chunks = list[2].map(([, , name]) => {
    const [words] = unpacked(contents.get(`index/${name}.pf_index`) ?? Buffer.of()) as [[string][]]
    return words
  })
  return { list, chunks, contents }
}

test('numbers records in the order of the list, and keeps what is known of them', () => {
  const { list, contents } = read(reshapeIndex(index([word('ant', 1)], [word('bee', 1)]), 'en'))
  expect(list[1]).toEqual([
    ['en_0', 7],
    ['en_1', 9],
  ])
  expect(Buffer.from(contents.get('fragment/en_0.pf_fragment') ?? '').toString()).toBe('en_bbbbbbb')
  expect(Buffer.from(contents.get('fragment/en_1.pf_fragment') ?? '').toString()).toBe('en_aaaaaaa1')
  expect(list.slice(3)).toEqual([[], [[], ['title']]])
  expect(contents.get('pagefind.js')).toBe(engine.content)
  expect(contents.size).toBe(5)
})

test('cuts large chunks, joins small ones, and tells where each begins and ends', () => {
  const first = [word('ant', 700), word('bee', 400), word('cat', 900)]
  const second = [word('dog', 10), word('emu', 10)]
  const { list, chunks } = read(reshapeIndex(index(first, second), 'en'))
  expect(chunks.flat()).toEqual([...first, ...second])
  expect(list[2].map(([from, to]) => [from, to])).toEqual([
    ['ant', 'beezz'],
    ['cat', 'emuzz'],
  ])
})

test('words that begin alike stay together, across the chunks of Pagefind too', () => {
  const { list } = read(
    reshapeIndex(index([word('mead', 1_500), word('meeting', 1_500)], [word('meetings', 1_500), word('mef', 1)]), 'en'),
  )
  expect(list[2].map(([from, to]) => [from, to])).toEqual([
    ['mead', 'meadzz'],
    ['meeting', 'meetingszz'],
    ['mef', 'mefzz'],
  ])
})

test('a chunk is said to reach as far as the forms of its last word, and never into the next chunk', () => {
  const { list } = read(reshapeIndex(index([word('a', 1_500), word('agenc', 1_500)], [word('agil', 1_500)]), 'en'))
  expect(list[2].map(([from, to]) => [from, to])).toEqual([
    ['a', 'a'],
    ['agenc', 'agenczz'],
    ['agil', 'agilzz'],
  ])
})

test('refuses an index that lacks a file', () => {
  const files = index([word('ant', 1)], [word('bee', 1)])
  for (const missing of files.filter(({ path }) => path !== 'pagefind.js')) {
    expect(() =>
      reshapeIndex(
        files.filter((file) => file !== missing),
        'en',
      ),
    ).toThrow(/lacks its|has not one/)
  }
})
