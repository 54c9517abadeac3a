import { expect, test } from 'vitest'
import { formatMatrixAsCsv } from '../../../src/structured-data/matrix-csv.ts'
import {
  day,
  inventActor,
  inventArticle,
  inventClaim,
  inventCorpus,
  inventQuestion,
} from '../analysis/invented-corpus.ts'
import { readCsv } from './read-csv.ts'

const corpus = inventCorpus({
  articles: [
    inventArticle('gazette', { date: day('2031-04-02') }),
    inventArticle('echo', { outlet: 'northern-echo', date: 'unknown' }),
  ],
  claims: [
    inventClaim('gazette/doubt', {
      quote: { exact: '=SUM(A1), “maybe” in "May"' },
      speaker: ['harbour-board', 'dockers'],
      answers: [
        { question: 'when', position: 'may' },
        { question: 'when', position: 'undecided' },
      ],
    }),
  ],
  actors: [
    inventActor('dockers'),
    inventActor('harbour-board'),
    inventActor('harbour-gazette', { name: 'Harbour Gazette' }),
    inventActor('northern-echo', { name: 'Northern Echo' }),
  ],
  questions: [inventQuestion('when', ['april', 'may'])],
})
const [columns = [], ...rows] = readCsv(formatMatrixAsCsv(corpus))
const column = (name: string) => rows.map((row) => row[columns.indexOf(name)])

test('has a row for each answer of each claim, and one where an article is silent', () => {
  expect(column('status')).toEqual(['answers', 'answers', 'silent'])
  expect(column('article')).toEqual(['gazette', 'gazette', 'echo'])
  expect(column('positionLabel')).toEqual(['Label of may', 'Not decided', ''])
})

test('keeps the words to the letter, in a cell that no spreadsheet runs', () => {
  expect(column('quote')[0]).toBe('\'=SUM(A1), “maybe” in "May"')
})

test('names speakers, and leads to the claim', () => {
  expect(column('speaker')[0]).toBe('harbour-board; dockers')
  expect(column('url')[0]).toBe('claims/gazette/doubt.html')
})

test('gives every row all columns', () => {
  for (const row of rows) expect(row).toHaveLength(columns.length)
})
