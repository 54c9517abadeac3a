import { expect, test } from 'vitest'
import { recordsById } from '../../../src/analysis/records-by-id.ts'
import { runningText } from '../../../src/markup/running-text.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus } from '../analysis/invented-corpus.ts'

const claims = [
  inventClaim('a/first', { text: 'The quay is closed & dry.' }),
  inventClaim('a/second', { speaker: ['dockers'], sourcing: 'anonymous' }),
  inventClaim('a/third', { speaker: ['gazette'], sourcing: 'outlet' }),
]
const records = recordsById(
  inventCorpus({
    articles: [inventArticle('a', { outlet: 'gazette' })],
    actors: ['harbour-board', 'dockers', 'gazette'].map((id) => inventActor(id)),
    claims,
  }),
)
const passage = (html: string, ids: string[], removedBefore: number[] = []) => ({ html, claims: ids, removedBefore })
const shown = {
  titleHtml: '',
  titleClaims: [],
  passages: [],
  removedAfter: [],
  removals: new Map(),
  pointed: new Set<string>(),
}
const textOf = (fields: Partial<Parameters<typeof runningText>[0]>, language?: string) =>
  String(runningText({ ...shown, ...fields }, claims, records, language))
/** The stacks of notes: what the line says that opens them, and the numbers of the notes. */
const stacksIn = (html: string) =>
  [...html.matchAll(/<details class="([^"]*)"><summary>(.*?)<\/summary>(.*?)<\/details>/g)].map(
    ([, className, summary = '', list = '']) => [
      className,
      summary.replaceAll(/<svg.*?<\/svg> |<[^>]*>/g, ''),
      [...list.matchAll(/value="(\d+)"/g)].map(([, number]) => number).join(' '),
    ],
  )

test('notes follow the passage in which their words begin, with their numbers in the article', () => {
  const html = textOf({ passages: [passage('<p>One</p>', ['first', 'second']), passage('<p>Two</p>', ['third'])] })
  expect(stacksIn(html)).toEqual([
    ['notes folded', 'Claims 1–2\u00a0· on record\u00a0· anonymous', '1 2'],
    ['notes', 'Claim 3\u00a0· outlet’s own voice', '3'],
  ])
  expect(html).toMatch(
    /^<div class="passage"><p>One<\/p><\/div><details .*<div class="passage"><p>Two<\/p><\/div><details /,
  )
})

test('the notes of the title stand before the text', () => {
  const html = textOf({ titleClaims: ['third'], passages: [passage('<p>One</p>', [])] })
  expect(html).toMatch(/^<details class="notes">.*<\/details><div class="passage"><p>One<\/p><\/div>$/)
})

test('a note leads to the words in the text and to the claim', () => {
  const html = textOf({ passages: [passage('', ['first'])] })
  expect(html).toContain(
    '<li id="note-first" value="1"><p class="byline"><a class="number" href="#claim-first" aria-label="1, to the words in the text">1</a> ',
  )
  expect(html).toContain(
    '<p><a class="claim-link" href="/claims/a/first.html">The quay is closed &amp; dry.</a></p></li>',
  )
})

test('removed words stand in their place, before, between and after the passages, and in the language of the article', () => {
  const removal = (editIndex: number, text: string) =>
    [editIndex, { editIndex, text, reason: 'navigation' as const }] as const
  const html = textOf(
    {
      passages: [passage('<p>One</p>', [], [1]), passage('<p>Two</p>', [], [4])],
      removedAfter: [7, 8],
      removals: new Map([removal(1, '\nHome <3\n'), removal(4, 'More'), removal(7, 'Last')]),
    },
    'ru',
  )
  expect(html.replaceAll(/<p class="removed-reason">.*?<\/p>/g, '')).toBe(
    [
      '<div class="removed" id="removed-2"><del lang="ru">Home &lt;3</del></div>',
      '<div class="passage" lang="ru"><p>One</p></div>',
      '<div class="removed" id="removed-5"><del lang="ru">More</del></div>',
      '<div class="passage" lang="ru"><p>Two</p></div>',
      '<div class="removed" id="removed-8"><del lang="ru">Last</del></div>',
    ].join(''),
  )
  expect(html).toMatch(/<p class="removed-reason">Removed: .+\.<\/p>/)
})
