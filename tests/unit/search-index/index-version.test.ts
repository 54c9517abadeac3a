import { expect, test } from 'vitest'
import { indexVersion } from '../../../src/search-index/index-version.ts'

const file = (path: string, content: string) => ({ path, content: Buffer.from(content) })
const version = indexVersion([file('a', 'ferry'), file('b', 'pier')])

test('is ten characters that a folder can have for its name', () => {
  expect(version).toMatch(/^[0-9a-f]{10}$/)
  expect(indexVersion([file('a', 'ferry'), file('b', 'pier')])).toBe(version)
})

test.each([
  { name: 'a letter of a file', files: [file('a', 'ferrY'), file('b', 'pier')] },
  { name: 'the name of a file', files: [file('c', 'ferry'), file('b', 'pier')] },
  { name: 'where one file ends and the next begins', files: [file('a', 'ferryp'), file('b', 'ier')] },
  { name: 'a file more', files: [file('a', 'ferry'), file('b', 'pier'), file('c', '')] },
])('is another one with $name', ({ files }) => {
  expect(indexVersion(files)).not.toBe(version)
})
