import { describe, expect, test } from 'vitest'
import { recordDigests } from '../../../src/beside/record-digests.ts'
import { documentsToCorpus } from '../../../src/corpus/to-entries.ts'
import type { Corpus } from '../../../src/domain/corpus.ts'
import { articlePages, claimPages, type FramedPage, furtherPages } from '../../../src/markup/framed-pages.ts'
import { markup } from '../../../src/markup/markup.ts'
import { makeCorpus } from '../../bench/make-corpus.ts'
import { inventActor } from '../analysis/invented-corpus.ts'
import { corpusOf, harbourWith } from '../corpus-builder.ts'

const site = new URL('https://example.org/news/')

const inventedCorpus = (articles: number): Corpus =>
  documentsToCorpus(corpusOf(Object.fromEntries([...makeCorpus({ articles })].map(({ name, text }) => [name, text]))))

/** The harbour corpus, so changed that most records that a page looks up are named by one record only, and that is another in each case. */
function entangledCorpus(): Corpus {
  const harbour = documentsToCorpus(harbourWith())
  const [first, second] = harbour.articles
  const [claim, ...claims] = harbour.claims
  const [report] = harbour.reports
  if (first === undefined || second === undefined || claim === undefined || report === undefined) {
    throw new Error('The harbour corpus has too little.')
  }
  const names = ['copying-site', 'writer', 'press', 'mentioned', 'in-between', 'spoken-of']
  const further = ['elsewhere', 'later', 'origin'].map((id) => ({
    ...first,
    id,
    title: `Printed ${id}`,
    actors: [],
    derivesFrom: [],
  }))
  const basis = ['elsewhere', 'later'].map((article) => ({ article, exact: first.title, in: 'article' as const }))
  const madeFrom = [`reports/${report.id}`, 'articles/origin']
  return {
    ...harbour,
    actors: [...harbour.actors, ...names.map((id) => inventActor(id))],
    articles: [
      { ...first, republisher: 'copying-site', actors: ['mentioned'], derivesFrom: madeFrom },
      { ...second, actors: [], derivesFrom: madeFrom },
      ...further,
    ],
    reports: [{ ...report, author: ['writer'], outlet: 'press', basis }],
    claims: [{ ...claim, relayedBy: ['in-between'], about: ['spoken-of'] }, ...claims],
  }
}

/** What is compared of a page: the digest of what it shows, and its words. */
interface Seen {
  digest: string
  words: () => string
}

function seenOf(pages: readonly FramedPage[], corpus: Corpus): Map<string, Seen> {
  const digest = recordDigests(corpus)
  return new Map(
    pages.map(({ url, shown, ownWords }) => [url, { digest: digest(shown()), words: () => ownWords().join('\n') }]),
  )
}

/** A value somewhere in a corpus, or a list. */
interface Part {
  way: readonly (string | number)[]
  /** The way with every index as `*`: the name of a field. */
  field: string
  value: string | number | boolean | unknown[]
}

function* partsOf(value: unknown, way: readonly (string | number)[] = []): Generator<Part> {
  const isList = Array.isArray(value)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || isList) {
    yield { way, field: way.map((step) => (typeof step === 'number' ? '*' : step)).join('.'), value }
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) yield* partsOf(inner, [...way, isList ? Number(key) : key])
}

/** The corpus with another value in one place. */
function withValue(corpus: Corpus, way: Part['way'], value: Part['value']): Corpus {
  const changed = structuredClone(corpus)
  let holder = changed as unknown as Record<string | number, unknown>
  for (const step of way.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>
  holder[way.at(-1) ?? ''] = value
  return changed
}

/**
 * Another value for a place: of a list, the same without its last entry; else one that stands in the same field elsewhere, so that
 * names of records go on leading somewhere.
 */
function otherValue({ value }: Part, same: readonly Part[]): Part['value'] {
  if (Array.isArray(value)) return value.slice(0, -1)
  const other = same.find((part) => part.value !== value)
  if (other !== undefined) return other.value
  if (typeof value === 'string') return `${value} x`
  return typeof value === 'number' ? value + 1 : !value
}

/** What came of changing values of every field. */
interface Outcome {
  /** Pages whose words changed although their digest didn't, with the field. There must be none. */
  missed: string[]
  /** Fields of which a change was seen on a page. */
  seen: Set<string>
}

/** Changes up to so many values of every field, one at a time. */
function changeEach(corpus: Corpus, toPages: (corpus: Corpus) => FramedPage[], each: number, fields = /^/): Outcome {
  const before = [...seenOf(toPages(corpus), corpus)].map(([url, page]) => ({ url, ...page, text: page.words() }))
  const outcome: Outcome = { missed: [], seen: new Set() }
  for (const [field, parts] of Map.groupBy(partsOf(corpus), (part) => part.field)) {
    // All pages depend on the story; digests of records don't see it.
    if (field.startsWith('story.') || !fields.test(field)) continue
    const step = Math.ceil(parts.length / each)
    for (const part of parts.filter((_, index) => index % step === Math.floor(step / 2))) {
      const changed = withValue(corpus, part.way, otherValue(part, parts))
      let after: Map<string, Seen>
      try {
        after = seenOf(toPages(changed), changed)
      } catch {
        // Such a corpus is none: something is named that isn't there. The checks find that before any page is made.
        continue
      }
      for (const page of before) {
        const now = after.get(page.url)
        if (now === undefined || now.digest !== page.digest) outcome.seen.add(field)
        else if (wordsOf(now) !== page.text) outcome.missed.push(`${page.url} after a change of ${part.way.join('.')}`)
      }
    }
  }
  return outcome
}

function wordsOf(page: Seen): string | undefined {
  try {
    return page.words()
  } catch {
    return undefined
  }
}

describe('a page whose digest stays has the same words, whatever value of the corpus changes', () => {
  test('pages of articles and claims', () => {
    const corpus = entangledCorpus()
    const { missed, seen } = changeEach(corpus, (any) => [...articlePages(any, site), ...claimPages(any, site)], 50)
    expect(missed).toEqual([])
    for (const field of [
      'claims.*.text',
      'claims.*.sourcing',
      'claims.*.quote.exact',
      'articles.*.title',
      'articles.*.body',
      'articles.*.ledger.edits.*.text',
      'actors.*.name',
      'events.*.status',
      'questions.*.positions.*.label',
      'reports.*.title',
    ]) {
      expect(seen, field).toContain(field)
    }
  })

  test('pages on which lists go on', () => {
    const corpus = inventedCorpus(60)
    const fields = /^(claims|actors|events|questions)|^articles\.\*\.(title|date|outlet|language)$/
    expect(furtherPages(corpus, site).flat().length).toBeGreaterThan(3)
    const { missed, seen } = changeEach(corpus, (any) => furtherPages(any, site).flat(), 1, fields)
    expect(missed).toEqual([])
    for (const field of ['claims.*.text', 'articles.*.title', 'actors.*.name']) expect(seen, field).toContain(field)
  }, 60_000)
})

test('a change of one claim leaves the digests of most pages', () => {
  const corpus = inventedCorpus(60)
  const place = corpus.claims.length / 2
  const changed = withValue(corpus, ['claims', place, 'text'], 'A sentence of its own.')
  const [before, after] = [seenOf(claimPages(corpus, site), corpus), seenOf(claimPages(changed, site), changed)]
  const others = [...before].filter(([url, { digest }]) => after.get(url)?.digest !== digest)
  expect(others.length).toBeGreaterThan(0)
  expect(others.length).toBeLessThan(before.size / 4)
})

test('what isn’t plain data has no digest, since nothing of it would be seen', () => {
  const digest = recordDigests(documentsToCorpus(harbourWith()))
  for (const hidden of [new Map([[1, 2]]), new Set([1]), markup`<p>words</p>`]) {
    expect(() => digest([hidden])).toThrow(hidden.constructor.name)
  }
  expect(digest({ a: [1, 'b', undefined] })).toBe(digest({ a: [1, 'b', undefined] }))
})
