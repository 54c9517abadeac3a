import { expect, test } from 'vitest'
import { projectText } from '../../../src/anchoring/project-text.ts'
import { showArticle } from '../../../src/corpus/shown-article.ts'
import * as anchors from '../../../src/routes/article-anchors.ts'
import { claimUrl } from '../../../src/routes/urls.ts'
import { inventArticle, inventClaim } from '../analysis/invented-corpus.ts'

const body = 'It was shut for nine days.\n\nThe board spoke.'
const article = inventArticle('terminal', {
  title: 'Ours',
  titleFrom: 'editor',
  body,
  ...projectText(body.split('\n\n').map((text) => ({ kind: 'paragraph' as const, text }))),
  sourceText: `MENU\n\n${body}\n\n\n`,
  ledger: {
    edits: [
      { op: 'remove', at: 0, text: 'MENU\n\n', reason: 'navigation' },
      { op: 'remove', at: 6 + body.length, text: '\n\n\n', reason: 'line-space' },
    ],
  },
  notices: [
    { kind: 'garbled', quote: { exact: 'nine', in: 'article' }, note: 'Probably ten.' },
    { kind: 'unsourced', quote: { exact: 'MENU', in: 'source' }, note: 'Not in the article.' },
  ],
  dateBasis: [{ outside: 'Invented.' }, { exact: 'nine days', in: 'article' }],
})
const claim = inventClaim('terminal/nine-days', { position: { start: 7, end: 25 } })
const shown = showArticle(article, [claim], { ...anchors, claimUrl })

test('claims lead to their pages and carry their numbers', () => {
  expect(shown.passages[0]?.html).toContain('href="/claims/terminal/nine-days.html" class="claim-marker"')
  expect(shown.passages[0]?.claims).toEqual(['nine-days'])
})

test('words of notices and bases can be linked to where they stand in the article', () => {
  expect([...shown.pointed]).toEqual(['notice-words-1', 'date-words-2'])
  expect(shown.passages[0]?.html).toContain(
    'href="#notice-1" class="notice-marker" aria-label="Notice 1: garbled words"',
  )
})

test('removed words are shown in place; white space is not', () => {
  expect([...shown.removals.keys()]).toEqual([0])
  expect(shown.passages.map(({ removedBefore }) => removedBefore)).toEqual([[0], []])
})
