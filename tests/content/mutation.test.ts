import { describe, expect, test } from 'vitest'
import { ALL_CHECKS } from '../../src/checks/all-checks.ts'
import { type LocatedSelector, selectorsOf } from '../../src/checks/selectors-of.ts'
import { readArticle } from '../../src/corpus/read-article.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import type { ArticleDocument, CorpusDocuments } from '../../src/domain/document.ts'
import type { Finding } from '../../src/domain/finding.ts'

/**
 * Edits to the stored articles that a careless or dishonest hand could make, one at a time, each by a rule and a seed. Of every
 * edit the test knows, from the two texts alone, which quoted words it must have broken, and asks of the checks:
 * - every selector whose words it broke is reported, whatever the selector belongs to (quote, attribution, context, basis …);
 * - no other selector is, unless the edit made its words stand a second time;
 * - the ledger no longer makes the article, wherever the edit fell.
 */
const SEED = 20250312
const EDITS_OF_EACH_KIND = 100

const documents = readCorpus('content')
const rulesAboutQuotes = ALL_CHECKS.filter(({ ruleId }) => ruleId.startsWith('quote-'))
const rulesAboutLedgers = ALL_CHECKS.filter(({ ruleId }) => ruleId === 'ledger-mismatch')

/** A change of the body: the words at `at` (UTF-16 code units) give way to others. */
interface Edit {
  article: ArticleDocument
  at: number
  old: string
  new: string
}

const NAMES = ['Putin', 'Trump', 'Peskov', 'Vance', 'Witkoff', 'Moscow', 'Washington', 'Kremlin', 'Russia', 'Ukraine']
const LOOKALIKES: Record<string, string> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', A: 'А', M: 'М', T: 'Т' }
const QUOTATION_MARKS: Record<string, string> = { '"': '“', '“': '"', '”': '"', "'": '’', '’': "'", '‘': "'" }
const following = <T>(list: readonly T[], one: T): T | undefined => list[(list.indexOf(one) + 1) % list.length]

/** Where each kind of edit can be made, and what it makes of the words there. */
const KINDS: Record<string, { where: RegExp; change: (words: string) => string }> = {
  negation: {
    where:
      / not\b|(?<=\b(?:is|are|was|were|has|have|had|will|would|could|may|can|should|does|did|must))(?= (?!not\b))/g,
    change: (words) => (words === '' ? ' not' : ''),
  },
  digit: { where: /\d/g, change: (digit) => String((Number(digit) + 1) % 10) },
  name: { where: new RegExp(`\\b(${NAMES.join('|')})\\b`, 'g'), change: (name) => following(NAMES, name) ?? '' },
  'dropped word': { where: /(?<= )(\p{L}+) (?!\1\b)/gu, change: () => '' },
  homoglyph: { where: new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'g'), change: (l) => LOOKALIKES[l] ?? '' },
  'quotation mark': { where: /["“”'’‘]/g, change: (mark) => QUOTATION_MARKS[mark] ?? '' },
  'no-break space': { where: /(?<=\S)[ \u00a0](?=\S)/g, change: (space) => (space === ' ' ? '\u00a0' : ' ') },
}

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function drawEdits({ where, change }: (typeof KINDS)[string], random: () => number): Edit[] {
  const possible = documents.articles.flatMap((article) =>
    [...article.body.matchAll(where)].map(({ 0: old, index }) => ({ article, at: index, old, new: change(old) })),
  )
  return possible
    .map((edit) => ({ edit, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, EDITS_OF_EACH_KIND)
    .map(({ edit }) => edit)
}

/** The article as it would be read from its file after the edit. */
function readEdited({ article, at, old, new: written }: Edit): ArticleDocument {
  const fileText = documents.fileTexts.get(article.file) ?? ''
  const start = fileText.lastIndexOf(article.body) + at
  expect(fileText.slice(start, start + old.length)).toBe(old)
  const read = readArticle(
    article.id,
    article.file,
    fileText.slice(0, start) + written + fileText.slice(start + old.length),
  )
  if (read.kind !== 'read') throw new Error(JSON.stringify(read.problems))
  return read.document
}

/** The corpus with this one article, and with the reports that quote it. */
const onlyWith = (article: ArticleDocument): CorpusDocuments => ({
  ...documents,
  articles: [article],
  reports: documents.reports.filter(({ value }) =>
    value.basis.some((basis) => 'article' in basis && basis.article === article.id),
  ),
})

const soughtWords = ({ selector: { exact, prefix = '', suffix = '' } }: LocatedSelector) => prefix + exact + suffix
const countOf = (text: string, words: string) => {
  let count = 0
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count += 1
  return count
}

/**
 * Whether words of the old text can't have come through into the new one where they stood. The two texts tell where they differ;
 * where several places explain the difference ("is not" becoming "is not not"), the words are broken only if all of them do.
 */
function wereBroken(words: string, before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length)
  let [same, sameAtEnd] = [0, 0]
  while (same < shorter && before[same] === after[same]) same += 1
  while (sameAtEnd < shorter && before.at(-1 - sameAtEnd) === after.at(-1 - sameAtEnd)) sameAtEnd += 1
  const first = Math.min(same, shorter - sameAtEnd)
  const length = Math.max(before.length - sameAtEnd - same, before.length - after.length, 0)
  const start = before.indexOf(words)
  return same < start + words.length && first + length > start
}

/** The places by which a finding about a selector is told. */
const placesOf = ({ document, path }: LocatedSelector) =>
  ['exact', 'prefix', 'suffix'].map((key) => placeName(document.placeOf([...path, key])))
const placeName = (place: Finding['place']) =>
  place.kind === 'known' ? `${place.file}:${place.start.line}:${place.start.column}` : place.file

interface Outcome {
  edit: Edit
  broken: LocatedSelector[]
  /** Broken, and not reported. */
  missed: string[]
  /** Findings about words that were neither broken nor doubled. */
  wronglyReported: string[]
  ledgerNoticed: boolean
}

function judge(edit: Edit): Outcome {
  const after = readEdited(edit)
  const edited = onlyWith(after)
  const findings = rulesAboutQuotes.flatMap((rule) => [...rule.run(edited)])
  const selectors = [...selectorsOf(edited)].filter((selector) => selector.in === 'article')
  const reported = (selector: LocatedSelector) =>
    findings.some(({ place }) => placesOf(selector).includes(placeName(place)))
  const broken = selectors.filter((selector) => wereBroken(soughtWords(selector), edit.article.text, after.text))
  const doubled = selectors.filter((selector) => countOf(after.text, soughtWords(selector)) > 1)
  const explained = new Set([...broken, ...doubled].flatMap(placesOf))
  const describeEdit = `${edit.article.id}: “${edit.old}” became “${edit.new}”`
  return {
    edit,
    broken,
    missed: broken.filter((selector) => !reported(selector)).map(({ role }) => `${describeEdit}; ${role}`),
    wronglyReported: findings
      .filter(({ place }) => !explained.has(placeName(place)))
      .map(({ reason }) => `${describeEdit}; ${reason}`),
    ledgerNoticed: rulesAboutLedgers.flatMap((rule) => [...rule.run(edited)]).length > 0,
  }
}

const random = randomNumbers(SEED)
const outcomes = new Map(Object.entries(KINDS).map(([name, kind]) => [name, drawEdits(kind, random).map(judge)]))
const all = [...outcomes.values()].flat()

test('before any edit no words are reported', () => {
  for (const article of documents.articles) {
    expect(rulesAboutQuotes.flatMap((rule) => [...rule.run(onlyWith(article))])).toEqual([])
  }
})

describe.each([...outcomes])('an edit of the kind “%s”', (_name, ofKind) => {
  const inside = ofKind.filter(({ broken }) => broken.length > 0)

  test(`was made ${ofKind.length} times, ${inside.length} times inside quoted words`, () => {
    expect(ofKind.length).toBeGreaterThanOrEqual(30)
    expect(inside.length).toBeGreaterThan(0)
  })

  test('is reported wherever it broke quoted words', () => {
    expect(ofKind.flatMap(({ missed }) => missed)).toEqual([])
  })

  test('is reported nowhere else', () => {
    expect(ofKind.flatMap(({ wronglyReported }) => wronglyReported)).toEqual([])
  })

  test('never goes unnoticed: the ledger does not make this article', () => {
    expect(ofKind.filter(({ ledgerNoticed }) => !ledgerNoticed).map(({ edit }) => edit)).toEqual([])
  })
})

test(`${all.length} edits fell inside and outside of quoted words, and inside words of every use`, () => {
  expect(all.length).toBeGreaterThanOrEqual(500)
  const inside = all.filter(({ broken }) => broken.length > 0)
  expect(inside.length).toBeGreaterThanOrEqual(200)
  expect(all.length - inside.length).toBeGreaterThanOrEqual(50)
  const uses = new Set(inside.flatMap(({ broken }) => broken.map(({ path }) => path[2] ?? path[0])))
  expect([...uses]).toEqual(expect.arrayContaining(['quote', 'attribution', 'context']))
})
