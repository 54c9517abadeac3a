import { describe, expect, test } from 'vitest'
import { runChecks } from '../../src/checks/run-checks.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { documentsToCorpus } from '../../src/corpus/to-entries.ts'
import { replayLedger } from '../../src/normalization/replay.ts'
import { formatReport } from '../../src/reporters/format-report.ts'

/** The texts as they were received: their digests are written down here once more, so that no edit can slip through both. */
const RECEIVED = {
  '000_84357a542b7ffab8.txt': '3c9c250b5eace1e184c8344697a4648aff5c4938de2a3ca736fb74757f7c3f34',
  '001_c6085ab6ff173a22.txt': '656fdd9cb60df72aebfefa27aa020d4e21a75eda183e34899a7ddc57430299d6',
  '002_c56d54b2e8c56d73.txt': '9d79b871a65c0ceb39ddf518fd1c1f4d3588c1f9464804317bccc8db2e977475',
  '003_489af2047bc44a5d.txt': '4a6a05cc84932895626f4bd5a0655a18fd640f7eaae1e6301e42e794f0c89fe5',
  '004_9c7f014d09e45880.txt': '6f92fc134f1431231a1674150245f1d06b7aabe9b061feb6543b27848117bf3c',
}

const documents = readCorpus('content')
const corpus = documentsToCorpus(documents)

test('the content has no finding', () => {
  const report = runChecks(documents)
  expect(report.findings.length === 0 ? '' : formatReport(report)).toBe('')
})

test('the sources are the bytes that were received', () => {
  expect(Object.fromEntries(documents.sources.map(({ name, sha256 }) => [name, sha256]))).toEqual(RECEIVED)
})

test('every source is an article, and every article has its source', () => {
  expect(corpus.articles.map(({ source }) => source.file).sort()).toEqual(Object.keys(RECEIVED))
})

describe.each(corpus.articles)('$id', (article) => {
  const claims = corpus.claims.filter((claim) => claim.article === article.id)

  test('names the source by its digest', () => {
    expect(RECEIVED).toHaveProperty([article.source.file], article.source.sha256)
  })

  test(`is made from its source by ${article.ledger.edits.length} edits, to the letter`, () => {
    const replay = replayLedger(article.sourceText, article.ledger)
    if (replay.kind !== 'replayed') throw new Error(`Edit ${replay.editIndex + 1}: ${replay.why}`)
    expect(replay.body).toBe(article.body)
    expect(replay.title).toBe(article.titleFrom === 'source' ? article.title : undefined)
  })

  test('loses and gains nothing but what its ledger says', () => {
    const count = (text: string) => [...text].length
    const sum = (of: (edit: (typeof article.ledger.edits)[number]) => number) =>
      article.ledger.edits.reduce((total, edit) => total + of(edit), 0)
    const lost = sum((edit) => (edit.op === 'remove' || edit.op === 'replace' ? count(edit.text) : 0))
    const gained = sum((edit) =>
      edit.op === 'insert' ? count(edit.text) : edit.op === 'replace' ? count(edit.with) : 0,
    )
    const toTitle = sum((edit) => (edit.op === 'move' && edit.to === 'title' ? count(edit.text) : 0))
    expect(count(article.body)).toBe(count(article.sourceText) - lost - toTitle + gained)
  })

  test(`has ${claims.length} claims, and at least the 15 that a careful reader finds`, () => {
    expect(claims.length).toBeGreaterThanOrEqual(15)
  })

  test('has every quote at its position, within one paragraph', () => {
    const points = [...article.text]
    for (const { quote, position } of claims) {
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
      const holding = article.blocks.filter(({ start, end }) => start <= position.start && position.end <= end)
      expect(holding).toHaveLength(1)
    }
  })

  test('keeps every claim that its file makes', () => {
    const written = documents.articles.find(({ id }) => id === article.id)?.value.claims ?? []
    expect(claims.length + corpus.retired.claims.filter((claim) => claim.article === article.id).length).toBe(
      written.length,
    )
  })

  test('says what its outlet and its date were told from', () => {
    expect(article.outletBasis.length).toBeGreaterThan(0)
    expect(article.dateBasis.length).toBeGreaterThan(0)
  })
})
