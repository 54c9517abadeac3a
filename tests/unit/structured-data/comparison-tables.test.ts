import { describe, expect, test } from 'vitest'
import { projectText } from '../../../src/anchoring/project-text.ts'
import { formatTableAsCsv, toExportTable } from '../../../src/structured-data/export-tables.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus, inventQuestion } from '../analysis/invented-corpus.ts'

const { text, blocks } = projectText([{ kind: 'paragraph', text: 'Nine days, Holm told the Wire. Some doubt it.' }])
const takes = (position: string) => [{ question: 'how-long', position }]

const corpus = inventCorpus({
  articles: [
    inventArticle('ferry', {
      text,
      blocks,
      sourceText: `The Gazette\n${text}`,
      outletBasis: [{ exact: 'The Gazette', in: 'source' }],
      derivesFrom: ['reports/wire-report'],
      derivesFromBasis: [{ exact: 'told the Wire', in: 'article' }, { outside: 'Invented.' }],
    }),
    inventArticle('quay', { text, blocks, outlet: 'echo', derivesFrom: 'unknown' }),
    inventArticle('silent', { text, blocks, outlet: 'courier' }),
  ],
  claims: [
    inventClaim('ferry/nine', {
      quote: { exact: 'Nine days' },
      position: { start: 0, end: 9 },
      speaker: ['mara-holm'],
      attribution: { exact: 'Holm told the Wire' },
      relayedBy: ['wire'],
      answers: takes('nine'),
    }),
    inventClaim('ferry/nine-told', {
      quote: { exact: 'Nine days, Holm told' },
      position: { start: 0, end: 20 },
      speaker: ['gazette'],
      sourcing: 'outlet',
    }),
    inventClaim('quay/doubt', {
      quote: { exact: 'Some doubt it' },
      position: { start: 31, end: 44 },
      speaker: ['some'],
      sourcing: 'anonymous',
      kind: 'assessment',
      answers: takes('undecided'),
      relations: [
        { kind: 'qualifies', to: 'ferry/nine', note: '=It hedges.' },
        { kind: 'updates', to: 'gone/gone' },
      ],
    }),
  ],
  actors: [
    inventActor('mara-holm', { kind: 'person' }),
    inventActor('some', { kind: 'anonymous' }),
    ...['gazette', 'echo', 'wire', 'courier'].map((id) => inventActor(id, { kind: 'outlet' })),
  ],
  questions: [inventQuestion('how-long', ['nine', 'ten'], { exclusive: true, silent: ['silent'] })],
  reports: [
    {
      ...{ id: 'wire-report', title: 'What the Wire had', author: [], date: 'unknown', derivesFrom: [] },
      outlet: 'wire',
      basis: [{ article: 'ferry', exact: 'told the Wire', in: 'article' }, { outside: 'Invented.' }],
    },
  ],
})
const recordsOf = (table: 'claims' | 'questions' | 'relations' | 'lineage' | 'profiles') =>
  toExportTable(table, corpus).records

test('claims say which source their article belongs to, and whether its origin is known', () => {
  expect(recordsOf('claims')).toMatchObject([
    { id: 'ferry/nine', lineage: 'articles/ferry', originUnknown: false },
    { id: 'ferry/nine-told', lineage: 'articles/ferry', originUnknown: false },
    { id: 'quay/doubt', lineage: 'articles/quay', originUnknown: true },
  ])
})

test('questions give every possible answer, with who stands behind it, and who is silent', () => {
  const nobody = { claims: [], articles: 0, independent: 0, unknownOrigin: 0 }
  expect(recordsOf('questions')).toEqual([
    {
      id: 'how-long',
      url: 'questions/how-long.html',
      title: 'how-long?',
      exclusive: true,
      sources: { articles: 2, independent: 1, unknownOrigin: 1 },
      positions: [
        {
          id: 'nine',
          url: 'questions/how-long.html#position-nine',
          label: 'Label of nine',
          ...{ claims: ['ferry/nine'], articles: 1, independent: 1, unknownOrigin: 0 },
        },
        { id: 'ten', url: 'questions/how-long.html#position-ten', label: 'Label of ten', ...nobody },
        {
          id: 'undisclosed',
          url: 'questions/how-long.html#position-undisclosed',
          label: 'Not disclosed',
          ...nobody,
        },
        {
          id: 'undecided',
          url: 'questions/how-long.html#position-undecided',
          label: 'Not decided',
          ...{ claims: ['quay/doubt'], articles: 1, independent: 0, unknownOrigin: 1 },
        },
      ],
      silent: ['silent'],
    },
  ])
})

test('relations stand once, and lead only to claims that are there', () => {
  expect(recordsOf('relations')).toEqual([
    { from: 'quay/doubt', kind: 'qualifies', to: 'ferry/nine', note: '=It hedges.' },
  ])
  expect(formatTableAsCsv(toExportTable('relations', corpus))).toBe(
    "from,kind,to,note\r\nquay/doubt,qualifies,ferry/nine,'=It hedges.\r\n",
  )
})

describe('the lineage', () => {
  const edges = recordsOf('lineage') as { from: string; kind: string; to: string; words: unknown[] }[]
  const wordsOf = (edge: string) =>
    edges.find(({ from, kind, to }) => `${from} ${kind} ${to}` === edge)?.words ?? 'no such edge'
  const outside = { exact: null, start: null, in: null, note: null, outside: 'Invented.', article: null }

  test('has an edge for each work, and for each outlet that it passes on', () => {
    expect(edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
      'articles/ferry printed-by outlets/harbour-gazette',
      'articles/ferry derives reports/wire-report',
      'articles/quay printed-by outlets/echo',
      'articles/silent printed-by outlets/courier',
      'reports/wire-report printed-by outlets/wire',
      'articles/ferry relays outlets/wire',
      'articles/ferry relays outlets/gazette',
    ])
  })

  test('shows each with its words and their place, or says what is known from outside', () => {
    expect(wordsOf('articles/ferry printed-by outlets/harbour-gazette')).toMatchObject([
      { exact: 'The Gazette', in: 'source', start: 0, end: 11, article: 'ferry' },
    ])
    expect(wordsOf('articles/ferry derives reports/wire-report')).toMatchObject([
      { exact: 'told the Wire', in: 'article', start: 16, end: 29, article: 'ferry', outside: null },
      outside,
    ])
    expect(wordsOf('reports/wire-report printed-by outlets/wire')).toMatchObject([
      { exact: 'told the Wire', start: 16, end: 29, article: 'ferry' },
      outside,
    ])
    expect(wordsOf('articles/ferry relays outlets/wire')).toMatchObject([{ exact: 'Holm told the Wire' }])
    expect(wordsOf('articles/ferry relays outlets/gazette')).toEqual([])
  })
})

test('profiles count the claims of an article by each dimension, and all of them', () => {
  const rows = recordsOf('profiles').map((row) => Object.values(row).join(' ').trim())
  expect(rows).toEqual([
    'ferry all all 2 6 20 45',
    'ferry sourcing on-record 1 2',
    'ferry sourcing outlet 1 4',
    'ferry kind event 2 6',
    'ferry relayDepth 0 1 4',
    'ferry relayDepth 1 1 2',
    'ferry namedSpeaker mara-holm 1 2',
    'quay all all 1 3 13 45',
    'quay sourcing anonymous 1 3',
    'quay kind assessment 1 3',
    'quay relayDepth 0 1 3',
    'quay anonymousSource some 1 3',
    'silent all all 0 0 0 45',
  ])
})
