import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { servedFile, textFile, zippedFile } from '../../../src/search-index/index-file.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test.each([
  { name: 'nothing', words: '' },
  { name: 'a few letters', words: 'ferry' },
  { name: 'more than a buffer', words: 'ferry and pier '.repeat(9_000) },
])('a file that is served with gzip is known without: $name', ({ words }) => {
  const content = gzipSync(words)
  const { plain, ...served } = servedFile({ path: 'a', content })
  expect(text(plain)).toBe(words)
  expect(served).toEqual({ path: 'a', content })
})

test('a small file keeps no large buffer', () => {
  const { plain } = servedFile({ path: 'a', content: gzipSync('ferry') })
  expect(plain.buffer.byteLength).toBeLessThanOrEqual(Buffer.poolSize)
})

test('a file without gzip is known as it is', () => {
  expect(text(servedFile({ path: 'a', content: Buffer.from('ferry') }).plain)).toBe('ferry')
  expect(servedFile({ path: 'a', content: Uint8Array.of(0x1f) }).plain).toEqual(Uint8Array.of(0x1f))
})

test('what is made to be zipped is zipped, and the same each time', () => {
  const file = zippedFile('a', Uint8Array.from(Buffer.from('ferry')))
  expect(text(gunzipSync(file.content))).toBe('ferry')
  expect(zippedFile('a', file.plain)).toEqual(file)
})

test('a text stays one', () => {
  const file = textFile('words.txt', '0ferry3')
  expect([text(file.content), text(file.plain)]).toEqual(['0ferry3', '0ferry3'])
})
