import { expect, test } from 'vitest'
import { megabytes } from '../../../src/domain/megabytes.ts'

test.each([
  { bytes: 0, words: '0.1 MB' },
  { bytes: 49_999, words: '0.1 MB' },
  { bytes: 8_640_000, words: '8.6 MB' },
  { bytes: 1_234_567_890, words: '1,234.6 MB' },
])('says of $bytes bytes $words', ({ bytes, words }) => {
  expect(megabytes(bytes)).toBe(words)
})
