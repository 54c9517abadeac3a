import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { evidenceProfile } from '../../src/analysis/evidence-profile.ts'
import { countSources } from '../../src/analysis/independent-sources.ts'
import { lineage } from '../../src/analysis/lineage.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { documentsToCorpus } from '../../src/corpus/to-entries.ts'
import { type Measure, toCounted, type Where } from '../../src/domain/counted.ts'
import type { AnchoredClaim } from '../../src/domain/corpus.ts'
import { formatTableAsCsv, toExportTable } from '../../src/structured-data/export-tables.ts'
import { articlePlans, corpusOf } from '../unit/analysis/arbitrary-corpus.ts'
import { recount } from './recount.ts'

const corpus = documentsToCorpus(readCorpus('content'))
const dist = mkdtempSync(path.join(tmpdir(), 'readout-recount-'))
beforeEach(() => {
  for (const folder of ['data', 'a']) mkdirSync(path.join(dist, folder), { recursive: true })
  writeFileSync(path.join(dist, 'data/claims.csv'), formatTableAsCsv(toExportTable('claims', corpus)))
})
afterAll(() => {
  rmSync(dist, { recursive: true })
})

/** Prints numbers as `Count` does and counts them again; gives those that differ. */
function wrongOf(numbers: readonly { value: number; of: Measure; where: Where }[]): string[] {
  const html = numbers.map(({ value, of, where }) => {
    const counted = toCounted(of, where)
    return `<p>Of <data value="${value}" data-count="${counted.of}" data-where="${counted.where.replaceAll('&', '&amp;')}">n</data></p>`
  })
  writeFileSync(path.join(dist, 'a/page.html'), html.join('\n'))
  const results = recount(dist)
  expect(results).toHaveLength(numbers.length)
  return results.filter(({ right }) => !right).map(({ number }) => number)
}

const where = (claims: readonly AnchoredClaim[]): Where => ({ id: claims.map(({ ref }) => ref).join('|') })

describe('counting again from data/claims.csv', () => {
  test('agrees about claims by every kind of column', () => {
    const count = (fits: (claim: AnchoredClaim) => boolean) => corpus.claims.filter(fits).length
    const [answer] = corpus.claims.flatMap((claim) => claim.answers)
    const [relation] = corpus.claims.flatMap((claim) => claim.relations)
    const both = ['donald-trump', 'vladimir-putin']
    expect(
      wrongOf([
        { value: corpus.claims.length, of: 'claims', where: {} },
        { value: count(({ sourcing }) => sourcing === 'anonymous'), of: 'claims', where: { sourcing: 'anonymous' } },
        { value: count(({ speaker }) => speaker.includes('kremlin')), of: 'claims', where: { speaker: 'kremlin' } },
        { value: count(({ when }) => when === undefined), of: 'claims', where: { when: '' } },
        { value: count(({ event }) => event !== undefined), of: 'claims', where: { event: '!' } },
        { value: count(({ relayedBy }) => relayedBy.length === 1), of: 'claims', where: { relayDepth: '1' } },
        {
          value: count(({ kind }) => kind === 'plan' || kind === 'demand'),
          of: 'claims',
          where: { kind: 'plan|demand' },
        },
        {
          value: count(({ speaker, about }) => both.every((actor) => [...speaker, ...about].includes(actor))),
          of: 'claims',
          where: { 'speaker|about': both },
        },
        {
          value: count(({ answers }) => answers.some(({ question }) => question === answer?.question)),
          of: 'claims',
          where: { answers: answer?.question ?? '' },
        },
        {
          value: count(({ answers }) =>
            answers.some(({ question, position }) => question === answer?.question && position === answer.position),
          ),
          of: 'claims',
          where: { answers: `${answer?.question}/${answer?.position}` },
        },
        {
          value: count(({ relations }) => relations.some(({ kind }) => kind === relation?.kind)),
          of: 'claims',
          where: { relations: relation?.kind ?? '' },
        },
      ]),
    ).toEqual([])
  })

  test('agrees about the profile of every article', () => {
    const numbers = corpus.articles.flatMap((article) => {
      const { words, covered, byKind, namedSpeakers, anonymousSpeakers } = evidenceProfile(corpus, article)
      const own = { article: article.id }
      return [
        { value: words, of: 'words' as const, where: own },
        { value: covered, of: 'characters' as const, where: own },
        { value: namedSpeakers.length, of: 'speakers' as const, where: { ...own, sourcing: 'on-record|document' } },
        { value: anonymousSpeakers.length, of: 'speakers' as const, where: { ...own, sourcing: 'anonymous' } },
        ...byKind.map((share) => ({ value: share.words, of: 'words' as const, where: { ...own, kind: share.value } })),
      ]
    })
    expect(wrongOf(numbers)).toEqual([])
  })

  test('agrees about the sources behind any claims', () => {
    const { sourceOf, isOfUnknownOrigin } = lineage(corpus)
    fc.assert(
      fc.property(fc.subarray(corpus.claims, { minLength: 1 }), (claims) => {
        const { articles, independent, unknownOrigin } = countSources(corpus, claims)
        const known = claims.filter(({ article }) => !isOfUnknownOrigin(article))
        expect(
          wrongOf([
            { value: articles, of: 'articles', where: where(claims) },
            { value: independent, of: 'independent', where: where(claims) },
            { value: unknownOrigin, of: 'unknown-origin', where: where(claims) },
            {
              value: new Set(known.map(({ article }) => sourceOf(article))).size,
              of: 'lineages',
              where: { ...where(claims), originUnknown: 'false' },
            },
          ]),
        ).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('agrees about the sources of any coverage, however its voices overlap', () => {
    fc.assert(
      fc.property(articlePlans, (plans) => {
        const invented = corpusOf(plans)
        const { sourceOf, isOfUnknownOrigin } = lineage(invented)
        const rows = invented.claims.map(({ ref, article, sourcing, speaker }) =>
          [ref, article, sourceOf(article), sourcing, speaker.join(' '), isOfUnknownOrigin(article)].join(','),
        )
        const header = 'id,article,lineage,sourcing,speaker,originUnknown'
        writeFileSync(path.join(dist, 'data/claims.csv'), [header, ...rows, ''].join('\r\n'))
        const { independent, unknownOrigin } = countSources(invented, invented.claims)
        expect(
          wrongOf([
            { value: independent, of: 'independent', where: {} },
            { value: unknownOrigin, of: 'unknown-origin', where: {} },
          ]),
        ).toEqual([])
      }),
    )
  })

  test('notices a number that is off by one', () => {
    const { length } = corpus.claims
    expect(
      wrongOf([
        { value: length + 1, of: 'claims', where: {} },
        { value: length, of: 'claims', where: {} },
        { value: length, of: 'claims', where: { sourcing: 'outlet' } },
        { value: length, of: 'claims', where: { colour: 'green' } },
      ]),
    ).toHaveLength(3)
  })
})
