import { expect, test } from 'vitest'
import { containsName, cutsWord } from '../../../src/checks/whole-words.ts'

test.each([
  { text: 'a ferry', unit: 0, cuts: false },
  { text: 'a ferry', unit: 2, cuts: false },
  { text: 'a ferry', unit: 4, cuts: true },
  { text: 'a ferry', unit: 7, cuts: false },
  { text: 'cafe\u0301s', unit: 4, cuts: true },
  { text: '🚢ferry', unit: 2, cuts: false },
  { text: 'pier9', unit: 4, cuts: true },
  { text: 'паром', unit: 2, cuts: true },
  { text: '渡船', unit: 1, cuts: false },
  { text: '𠮷野', unit: 2, cuts: false },
  { text: '페리는', unit: 2, cuts: false },
  { text: '', unit: 0, cuts: false },
])('in “$text”, offset $unit lies inside a word: $cuts', ({ text, unit, cuts }) => {
  expect(cutsWord(text, unit)).toBe(cuts)
})

test.each([
  { text: 'said Mara Holm.', name: 'Mara Holm', has: true },
  { text: 'said Mara\u00a0Holm.', name: 'Mara Holm', has: true },
  { text: 'said Mara Holmes.', name: 'Mara Holm', has: false },
  { text: 'Holmes and Holm', name: 'Holm', has: true },
  { text: 'Mara Holm’s boat', name: 'Holm', has: true },
  { text: 'Analysts doubt it', name: 'analysts', has: true },
  { text: 'told the Board', name: 'The Board', has: true },
  { text: 'told us', name: 'US', has: false },
  { text: 'it will sail', name: 'Will', has: false },
  { text: 'U.S. ferries', name: 'U.S.', has: true },
  { text: 'O’Hara said', name: "O'Hara", has: true },
  { text: '霍尔姆说', name: '霍尔姆', has: true },
])('“$text” has the name “$name”: $has', ({ text, name, has }) => {
  expect(containsName(text, name)).toBe(has)
})
