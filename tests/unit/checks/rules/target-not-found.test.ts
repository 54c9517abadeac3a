import { expect, test } from 'vitest'
import { targetNotFound } from '../../../../src/checks/rules/target-not-found.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, HARBOUR, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'names that lead somewhere pass', changes: {}, at: [] },
  {
    name: 'an outlet',
    changes: { [GAZETTE]: swap('outlet: harbour-gazette', 'outlet: gazette') },
    at: ['content/articles/terminal-closed.md:3:9'],
  },
  {
    name: 'a speaker',
    changes: { [GAZETTE]: swap('speaker: [dockers]', 'speaker: [docker]') },
    at: ['content/articles/terminal-closed.md:34:15'],
  },
  {
    name: 'an entry of actors',
    changes: { [GAZETTE]: swap(' dockers]', ' dokkers]') },
    at: ['content/articles/terminal-closed.md:9:36'],
  },
  {
    name: 'an event',
    changes: { [GAZETTE]: swap('event: closure', 'event: closing') },
    at: ['content/articles/terminal-closed.md:19:12'],
  },
  {
    name: 'a report',
    changes: { [ECHO]: swap('reports/wire-report', 'reports/wire') },
    at: ['content/articles/ferries-in-may.md:7:15'],
  },
  {
    name: 'an article',
    changes: { [ECHO]: swap('reports/wire-report', 'articles/terminal') },
    at: ['content/articles/ferries-in-may.md:7:15'],
  },
  {
    name: 'a question, and not its position as well',
    changes: { [ECHO]: swap('question: when-will-it-open', 'question: when') },
    at: ['content/articles/ferries-in-may.md:22:27'],
  },
  {
    name: 'a position',
    changes: { [ECHO]: swap('position: may', 'position: june') },
    at: ['content/articles/ferries-in-may.md:22:56'],
  },
  {
    name: 'the positions that every question has pass',
    changes: { [ECHO]: swap('position: may', 'position: undisclosed') },
    at: [],
  },
  {
    name: 'a claim',
    changes: { [ECHO]: swap('to: terminal-closed/nine-days', 'to: terminal-closed/nine') },
    at: ['content/articles/ferries-in-may.md:23:42'],
  },
  {
    name: 'a silent article',
    changes: { 'questions/when-will-it-open.yaml': swap('silent: []', 'silent: [fog]') },
    at: ['content/questions/when-will-it-open.yaml:5:10'],
  },
  {
    name: 'a group',
    changes: { 'actors/dockers.yaml': swap('kind', 'partOf: union\nkind') },
    at: ['content/actors/dockers.yaml:2:9'],
  },
  {
    name: 'the article of a report',
    changes: { 'reports/wire-report.yaml': swap('article: ferries-in-may', 'article: ferries') },
    at: ['content/reports/wire-report.yaml:4:20'],
  },
  {
    name: 'a former id is not the present one',
    changes: { [GAZETTE]: swap('id: nine-days', 'id: working-days\n    formerIds: [nine-days]') },
    at: ['content/articles/ferries-in-may.md:23:42'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(targetNotFound, changes))).toEqual(at)
})

const waysOutOf = (changes: Changes) => findingsOf(targetNotFound, changes).flatMap(({ fix }) => fix)

test.each([
  ['of an actor', { [GAZETTE]: swap('speaker: [dockers]', 'speaker: [docker]') }, 'Did you mean dockers?'],
  ['of a report', { [ECHO]: swap('reports/wire-report', 'reports/wire-reprot') }, 'Did you mean reports/wire-report?'],
  [
    'of a work of the other kind',
    { [ECHO]: swap('reports/wire-report', 'reports/terminal-closed') },
    'Did you mean articles/terminal-closed?',
  ],
  ['of a position', { [ECHO]: swap('position: may', 'position: mai') }, 'Did you mean may?'],
  [
    'of a claim of the article',
    { [ECHO]: swap('to: terminal-closed/nine-days', 'to: terminal-closed/ten-days') },
    'Did you mean terminal-closed/nine-days?',
  ],
  [
    'of a claim of a misspelt article',
    { [ECHO]: swap('to: terminal-closed/nine-days', 'to: terminal-close/nine-days') },
    'Did you mean terminal-closed/nine-days?',
  ],
] as const)('the nearest id is offered: %s', (_name, changes, way) => {
  expect(waysOutOf(changes)).toContain(way)
})

test('all positions of a question are offered', () => {
  expect(waysOutOf({ [ECHO]: swap('position: may', 'position: in-the-summer') })).toEqual([
    'Write one of its positions (april, may, undisclosed, undecided), or add this one to content/questions/when-will-it-open.yaml.',
  ])
})

test.each([
  [
    'a claim',
    { [GAZETTE]: swap('id: nine-days', 'id: working-days\n    formerIds: [nine-days]') },
    'Write terminal-closed/working-days.',
  ],
  [
    'a claim of a renamed article',
    {
      [GAZETTE]: undefined,
      'articles/gazette.md': swap(
        '',
        String(HARBOUR[GAZETTE]).replace('outlet:', 'formerIds: [terminal-closed]\noutlet:'),
      ),
    },
    'Write gazette/nine-days.',
  ],
  [
    'an actor',
    {
      'actors/dockers.yaml': undefined,
      'actors/harbour-dockers.yaml': 'name: Dockers\nkind: anonymous\ndescriptors: [dockers]\nformerIds: [dockers]\n',
    },
    'Write harbour-dockers.',
  ],
])('a former id is answered with the present one: %s', (_name, changes, way) => {
  expect(waysOutOf(changes)).toContain(way)
})
