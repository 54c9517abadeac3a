import { expect, test } from 'vitest'
import { urlAtWords } from '../../../src/routes/text-fragment.ts'

const PAGE = 'https://gazette.example/ferry?page=2'

test.each([
  { name: 'a few words', words: 'shut for nine days', text: 'shut%20for%20nine%20days' },
  { name: 'signs of its own', words: 'north-east, or “not”', text: 'north%2Deast%2C%20or%20%E2%80%9Cnot%E2%80%9D' },
  {
    name: 'many words, by their two ends',
    words: 'one two three four five six seven eight nine ten eleven twelve thirteen',
    text: 'one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
  },
  { name: 'words over two paragraphs', words: 'It ended.\n\nIt began again.', text: 'It%20ended.,It%20began%20again.' },
])('leads to $name', ({ words, text }) => {
  expect(urlAtWords(PAGE, words)).toBe(`${PAGE}#:~:text=${text}`)
})

test('replaces what the address pointed at', () => {
  expect(urlAtWords(`${PAGE}#comments`, 'shut')).toBe(`${PAGE}#:~:text=shut`)
})
