import { expect, test } from 'vitest'
import { projectText } from '../../../src/anchoring/project-text.ts'
import { claimInContext } from '../../../src/corpus/claim-in-context.ts'
import { inventArticle, inventClaim } from '../analysis/invented-corpus.ts'

const article = inventArticle('terminal', {
  ...projectText([
    { kind: 'title', text: 'Terminal 🚢 shut' },
    { kind: 'paragraph', text: 'Mara Holm spoke on Tuesday.' },
    { kind: 'paragraph', text: 'Rain fell.' },
    { kind: 'paragraph', text: 'It was shut 🚢 for nine days, she said.' },
  ]),
})
const start = [...article.text.slice(0, article.text.indexOf('shut 🚢 for nine'))].length

const paragraphs = claimInContext(
  article,
  inventClaim('terminal/nine-days', {
    quote: { exact: 'shut 🚢 for nine days' },
    position: { start, end: start + 20 },
    attribution: { exact: 'days, she said' },
    context: [{ exact: 'Mara Holm' }],
    whenBasis: { exact: 'Tuesday' },
  }),
)

test('a claim is shown in the paragraphs that hold its words, and in no other', () => {
  expect(paragraphs.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual([
    'Mara Holm spoke on Tuesday.',
    'It was shut 🚢 for nine days, she said.',
  ])
  expect(paragraphs.map(({ kind, holdsQuote }) => [kind, holdsQuote])).toEqual([
    ['paragraph', false],
    ['paragraph', true],
  ])
})

test('each stretch says what its words do, and what begins with it', () => {
  const said = paragraphs.map(({ segments }) =>
    segments.map(({ text, roles, begins }) => [text, roles.join('+'), begins.join('+')]),
  )
  expect(said).toEqual([
    [
      ['Mara Holm', 'context', 'context'],
      [' spoke on ', '', ''],
      ['Tuesday', 'when', 'when'],
      ['.', '', ''],
    ],
    [
      ['It was ', '', ''],
      ['shut 🚢 for nine ', 'quote', 'quote'],
      ['days', 'quote+attribution', 'attribution'],
      [', she said', 'attribution', ''],
      ['.', '', ''],
    ],
  ])
})
