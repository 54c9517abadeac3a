import { expect, test } from 'vitest'
import { claimsOfArticle } from '../../../src/analysis/claims-of-article.ts'
import { recordsById } from '../../../src/analysis/records-by-id.ts'
import { inventActor, inventClaim, inventCorpus } from './invented-corpus.ts'

const corpus = inventCorpus({
  actors: [inventActor('holm', { name: 'Mara Holm' })],
  claims: [inventClaim('a/one'), inventClaim('a/two'), inventClaim('b/one')],
})

test('an id gives its record', () => {
  expect(recordsById(corpus).actor('holm').name).toBe('Mara Holm')
  expect(recordsById(corpus).claim('b/one').article).toBe('b')
})

test('an id without a record says what is missing', () => {
  expect(() => recordsById(corpus).actor('helm')).toThrow('The corpus has no actor "helm"')
})

test.each([
  { article: 'a', claims: ['a/one', 'a/two'] },
  { article: 'none', claims: [] },
])('the claims of article $article are $claims', ({ article, claims }) => {
  expect(claimsOfArticle(corpus, article).map(({ ref }) => ref)).toEqual(claims)
})
