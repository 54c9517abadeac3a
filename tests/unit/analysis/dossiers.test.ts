import { expect, test } from 'vitest'
import { articleDossier } from '../../../src/analysis/article-dossier.ts'
import { claimDossier } from '../../../src/analysis/claim-dossier.ts'
import { recordsById } from '../../../src/analysis/records-by-id.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus } from './invented-corpus.ts'

const fifteen = Array.from({ length: 15 }, (_, index) => `part-${index + 1}`)
const corpus = inventCorpus({
  // All of one outlet, and so of one source.
  articles: fifteen.map((id) => inventArticle(id, { outlet: 'gazette' })),
  actors: [inventActor('gazette', { kind: 'outlet' }), inventActor('harbour-board')],
  claims: [inventClaim('part-1/a'), inventClaim('part-1/b'), inventClaim('part-1/c'), inventClaim('part-2/a')],
})
const records = recordsById(corpus)

test.each([
  { ref: 'part-1/a', expected: { number: 1, of: 3, before: undefined, after: 'part-1/b' } },
  { ref: 'part-1/b', expected: { number: 2, of: 3, before: 'part-1/a', after: 'part-1/c' } },
  { ref: 'part-1/c', expected: { number: 3, of: 3, before: 'part-1/b', after: undefined } },
  { ref: 'part-2/a', expected: { number: 1, of: 1, before: undefined, after: undefined } },
])('$ref has its place among the claims of its article', ({ ref, expected }) => {
  const { number, of, before, after, article } = claimDossier(corpus, records.claim(ref))
  expect({ number, of, before: before?.ref, after: after?.ref }).toEqual(expected)
  expect(article).toBe(records.article(ref.split('/')[0] ?? ''))
})

test.each(['part-1', 'part-10', 'part-15'])(
  '%s names ten others of its source and tells how many there are',
  (article) => {
    const { source } = articleDossier(corpus, records.article(article))
    expect(source.articles).toBe(15)
    expect(source.others).toHaveLength(10)
    expect(source.others.map(({ id }) => id)).not.toContain(article)
  },
)
