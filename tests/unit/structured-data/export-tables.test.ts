import { describe, expect, test } from 'vitest'
import { matchQuote } from '../../../src/anchoring/match-quote.ts'
import { projectText } from '../../../src/anchoring/project-text.ts'
import type { Corpus } from '../../../src/domain/corpus.ts'
import { DATA_TABLES } from '../../../src/routes/urls.ts'
import {
  describeTables,
  type ExportTable,
  formatTableAsCsv,
  formatTableAsJson,
  toExportTable,
} from '../../../src/structured-data/export-tables.ts'
import { columnsOf } from '../../../src/structured-data/record-fields.ts'
import { day, inventActor, inventArticle, inventClaim, inventCorpus, inventEvent } from '../analysis/invented-corpus.ts'
import { readCsv, rearmCell } from './read-csv.ts'

const HOSTILE = '</script>"><img src=x onerror=alert(1)>'
const { text, blocks } = projectText([
  { kind: 'title', text: `=cmd|' /C calc'!A0 ${HOSTILE}` },
  { kind: 'paragraph', text: '🚢 “The ferry, closed for nine days,” Mara Holm said; nine days, she said.' },
  { kind: 'paragraph', text: '-2 degrees\nin @harbour, "so", it\'s said.' },
])
/** Where words stand, counted apart from the code: in the first stretch `around` them. */
const placeOf = (exact: string, around = exact) => {
  const start = [...text.slice(0, text.indexOf(around) + around.indexOf(exact))].length
  return { start, end: start + [...exact].length }
}
const find = (quote: { exact: string; prefix?: string; suffix?: string }) => {
  const match = matchQuote(text, quote)
  if (match.kind !== 'found') throw new Error(`${quote.exact}: ${match.kind}`)
  return { quote, position: match.position }
}

const corpus = inventCorpus({
  articles: [
    inventArticle('ferry', {
      title: `=cmd|' /C calc'!A0 ${HOSTILE}`,
      text,
      blocks,
      sourceText: `Menu\n${text}`,
      outletBasis: [{ exact: 'Menu', in: 'source', note: 'The site’s own.' }, { outside: 'Invented.' }],
      date: day('2031-04-02'),
      derivesFrom: ['articles/wire', 'reports/board'],
      actors: ['mara-holm', 'harbour-board'],
      notices: [{ kind: 'garbled', quote: { exact: '-2 degrees', in: 'article' }, note: '-2 of what?' }],
      formerIds: ['boat'],
    }),
    inventArticle('wire', {
      text: 'Ten days.',
      titleFrom: 'editor',
      derivesFrom: 'unknown',
      language: 'de',
      republisher: 'harbour-gazette',
    }),
  ],
  claims: [
    inventClaim('ferry/minus', { ...find({ exact: '-2 degrees\nin @harbour, "so"' }), text: '@Holm: "−2", she says.' }),
    inventClaim('ferry/nine-days', {
      ...find({ exact: 'nine days', prefix: 'for ' }),
      formerIds: ['ten-days'],
      context: [{ exact: 'The ferry' }],
      attribution: { exact: 'Mara Holm said' },
      speaker: ['mara-holm', 'harbour-board'],
      relayedBy: ['wire-service'],
      when: day('2031-04-01/2031-04-09'),
      whenBasis: { exact: 'nine days', suffix: ', she' },
      event: 'closure',
      answers: [{ question: 'how-long', position: 'nine' }],
      relations: [{ kind: 'contradicts', to: 'wire/ten' }],
    }),
  ],
  actors: [
    inventActor('mara-holm', {
      kind: 'person',
      aliases: ['Holm', { name: 'Мара Хольм', lang: 'ru' }],
      descriptors: ['=a "voice", two'],
      count: 2,
      partOf: 'harbour-board',
    }),
    inventActor('harbour-board'),
  ],
  events: [inventEvent('closure', { place: 'the harbour' }), inventEvent('opening')],
})

const recordsOf = (table: 'articles' | 'claims' | 'actors' | 'events') => toExportTable(table, corpus).records

describe('the records', () => {
  test('of claims give every quote with its place in the text of the article', () => {
    expect(recordsOf('claims')[1]).toEqual({
      id: 'ferry/nine-days',
      formerIds: ['ferry/ten-days', 'boat/nine-days', 'boat/ten-days'],
      url: 'claims/ferry/nine-days.html',
      article: 'ferry',
      outlet: 'harbour-gazette',
      published: '2031-04-02',
      lineage: 'articles/ferry',
      originUnknown: true,
      text: 'What ferry/nine-days says.',
      quote: { exact: 'nine days', prefix: 'for ', suffix: null, ...placeOf('nine days', 'for nine days') },
      context: [{ exact: 'The ferry', prefix: null, suffix: null, ...placeOf('The ferry') }],
      speaker: ['mara-holm', 'harbour-board'],
      attribution: { exact: 'Mara Holm said', prefix: null, suffix: null, ...placeOf('Mara Holm said') },
      sourcing: 'on-record',
      relayedBy: ['wire-service'],
      relayDepth: 1,
      kind: 'event',
      about: [],
      when: '2031-04-01/2031-04-09',
      whenBasis: { exact: 'nine days', prefix: null, suffix: ', she', ...placeOf('nine days', 'nine days, she') },
      event: 'closure',
      answers: [{ question: 'how-long', position: 'nine' }],
      relations: [{ kind: 'contradicts', to: 'wire/ten', note: null }],
    })
  })

  test('of articles count what stands in the source in the source', () => {
    expect(recordsOf('articles')[0]).toMatchObject({
      url: 'articles/ferry.html',
      text,
      outletBasis: [
        { exact: 'Menu', in: 'source', start: 0, end: 4, note: 'The site’s own.', outside: null },
        { exact: null, start: null, in: null, outside: 'Invented.' },
      ],
      notices: [{ kind: 'garbled', quote: { exact: '-2 degrees', in: 'article' } }],
      republisher: null,
      language: 'en',
    })
    expect(recordsOf('articles')[1]).toMatchObject({ date: 'unknown', derivesFrom: 'unknown', language: 'de' })
  })

  test('of actors give every alias with its language', () => {
    expect(recordsOf('actors')[0]).toMatchObject({
      url: 'actors/mara-holm.html',
      aliases: [
        { name: 'Holm', lang: null },
        { name: 'Мара Хольм', lang: 'ru' },
      ],
    })
  })

  test('of events give every date with the claims that say so', () => {
    expect(recordsOf('events')).toMatchObject([
      {
        id: 'closure',
        url: 'timeline.html#event-closure',
        dates: [{ when: '2031-04-01/2031-04-09', claims: ['ferry/nine-days'] }],
        claims: ['ferry/nine-days'],
      },
      { id: 'opening', place: null, dates: [], claims: [] },
    ])
  })

  test('leave nothing out: a value that is missing is null', () => {
    for (const { fields, records } of everyTable(corpus)) {
      const keys = fields.flatMap(({ name }) => (/[.[]/.test(name) ? [] : [name]))
      for (const record of records) expect(Object.keys(record)).toEqual(keys)
      expect(JSON.stringify(records)).not.toContain('undefined')
    }
  })

  test('of words that do not stand are an error, not a gap', () => {
    const broken = { ...corpus, claims: [inventClaim('ferry/x', { quote: { exact: 'ten days' } })] }
    expect(() => toExportTable('claims', broken)).toThrow(/do not stand once.*"ten days"/)
  })
})

describe('the JSON', () => {
  test('is the records, one a line, ended by a line break', () => {
    for (const table of everyTable(corpus)) {
      const json = formatTableAsJson(table)
      expect(JSON.parse(json)).toEqual(table.records)
      expect(json.trimEnd().split('\n')).toHaveLength(table.records.length === 0 ? 1 : table.records.length + 2)
      expect(json.endsWith(']\n')).toBe(true)
    }
  })

  test('of an empty table is an empty list', () => {
    expect(formatTableAsJson(toExportTable('claims', inventCorpus()))).toBe('[]\n')
  })
})

describe('the CSV', () => {
  test.each(DATA_TABLES)('of %s gives back the records, by the rules that the page tells', (name) => {
    const table = toExportTable(name, corpus)
    const [header, ...rows] = readCsv(formatTableAsCsv(table))
    expect(header).toEqual(columnsOf(table.fields).map((field) => field.name))
    expect(rows.map((row) => toRecord(table, row.map(rearmCell)))).toEqual(table.records)
  })

  test('has no cell that a spreadsheet would run', () => {
    const cells = everyTable(corpus).flatMap((table) => readCsv(formatTableAsCsv(table)).flat())
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
    expect(cells.filter((cell) => cell.startsWith("'")).length).toBeGreaterThan(2)
  })

  test('of an empty table names its columns', () => {
    expect(formatTableAsCsv(toExportTable('events', inventCorpus()))).toBe(
      'id,url,title,place,status,summary,dates,claims\r\n',
    )
  })
})

test('two exports of one corpus are the same, whatever order the keys of its files have', () => {
  const shuffled = {
    ...corpus,
    claims: corpus.claims.map(
      (claim) => Object.fromEntries(Object.entries(claim).toReversed()) as unknown as typeof claim,
    ),
  }
  expect(everyTable(shuffled).map(formatTableAsJson)).toEqual(everyTable(corpus).map(formatTableAsJson))
})

test('a description counts the rows that a table has', () => {
  for (const { table, rows, fields } of describeTables(corpus)) {
    const { records, ...exported } = toExportTable(table, corpus)
    expect({ rows, fields }).toEqual({ rows: records.length, ...exported })
  }
})

const everyTable = (of: Corpus): ExportTable[] => DATA_TABLES.map((table) => toExportTable(table, of))

/** Reads a row back as data/index.html says: what is empty is missing, ids are split at spaces, other lists are JSON. */
function toRecord({ fields }: ExportTable, cells: string[]): Record<string, unknown> {
  const columns = columnsOf(fields)
  const record: Record<string, unknown> = {}
  for (const [index, { name, type, alternative }] of columns.entries()) {
    const cell = cells[index] ?? ''
    const value =
      cell === alternative
        ? cell
        : type === 'ids'
          ? cell.split(' ').filter((id) => id !== '')
          : cell === ''
            ? null
            : type === 'list' || type === 'number' || type === 'boolean'
              ? (JSON.parse(cell) as unknown)
              : cell
    const [group = '', key] = name.split('.')
    record[group] = key === undefined ? value : { ...(record[group] as object | undefined), [key]: value }
  }
  for (const { name, type, nullable } of fields) {
    const value = record[name]
    const isEmpty = type === 'group' && nullable && Object.values(value as object).every((part) => part === null)
    if (isEmpty) record[name] = null
  }
  return record
}
