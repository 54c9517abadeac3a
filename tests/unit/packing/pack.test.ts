import { describe, expect, test } from 'vitest'
import { packFiles } from '../../../src/packing/pack-files.ts'
import { unpackFiles } from '../../../src/packing/unpack-files.ts'

const file = (path: string, ...content: number[]) => ({ path, content: Uint8Array.from(content) })

const cases = [
  { name: 'no file', files: [] },
  { name: 'an empty file', files: [file('a')] },
  {
    name: 'bytes of every kind, the line feed that ends the directory too',
    files: [file('a', 10, 0, 255), file('b', 10)],
  },
  { name: 'names from other alphabets and with line feeds', files: [file('ж/“é”', 1), file('a\nb', 2)] },
  { name: 'more than a buffer', files: [file('a', ...Array<number>(70_000).fill(7)), file('b', 1)] },
]

test.each(cases)('gives back $name', async ({ files }) => {
  const unpacked = await unpackFiles(await packFiles(files))
  expect([...unpacked].map(([path, content]) => file(path, ...content))).toEqual(files)
})

test('the same files give the same text', async () => {
  const files = [file('a', 1, 2, 3)]
  expect(await packFiles(files)).toBe(await packFiles(files))
})

describe('a damaged pack', async () => {
  const pack = await packFiles([file('a', 1, 2, 3), file('b', 4)])
  test.each([
    { name: 'cut off', damaged: pack.slice(0, -8) },
    { name: 'with a letter changed', damaged: pack.slice(0, 30) + (pack[30] === 'A' ? 'B' : 'A') + pack.slice(31) },
    { name: 'with a sign that no pack has', damaged: '“”' },
  ])('$name is refused', async ({ damaged }) => {
    await expect(unpackFiles(damaged)).rejects.toThrow()
  })
})
