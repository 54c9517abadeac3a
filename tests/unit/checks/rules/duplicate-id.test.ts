import { expect, test } from 'vitest'
import { duplicateId } from '../../../../src/checks/rules/duplicate-id.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'ids that lead to one thing pass', changes: {}, at: [] },
  {
    name: 'two claims with one id',
    changes: { [GAZETTE]: swap('id: doubt', 'id: closure') },
    at: ['content/articles/terminal-closed.md:30:9'],
  },
  {
    name: 'an id that another claim once had',
    changes: { [GAZETTE]: swap('id: doubt', 'id: doubt\n    formerIds: [closure]') },
    at: ['content/articles/terminal-closed.md:31:17'],
  },
  {
    name: 'an id that an actor has and another once had',
    changes: { 'actors/dockers.yaml': swap('kind', 'formerIds: [mara-holm]\nkind') },
    at: ['content/actors/dockers.yaml:2:13'],
  },
  {
    name: 'an id that a claim once had and a withdrawn one has',
    changes: {
      [GAZETTE]: swaps(
        ['id: doubt', 'id: doubt\n    formerIds: [closure]'],
        ['id: closure', 'id: closure\n    retired: { on: "2031-05-01", reason: Wrong. }'],
      ),
    },
    at: ['content/articles/terminal-closed.md:32:17'],
  },
  {
    name: 'its own id as a former one',
    changes: { [GAZETTE]: swap('id: doubt', 'id: doubt\n    formerIds: [doubt]') },
    at: ['content/articles/terminal-closed.md:31:17'],
  },
  { name: 'one id in two articles passes', changes: { [ECHO]: swap('id: may-sailing', 'id: closure') }, at: [] },
  {
    name: 'an article that once had the id of another',
    changes: { [GAZETTE]: swap('outlet:', 'formerIds: [ferries-in-may]\noutlet:') },
    at: ['content/articles/terminal-closed.md:3:13'],
  },
  {
    name: 'two actors that once had one id',
    changes: {
      'actors/dockers.yaml': swap('kind', 'formerIds: [people]\nkind'),
      'actors/mara-holm.yaml': swap('kind', 'formerIds: [people]\nkind'),
    },
    at: ['content/actors/mara-holm.yaml:2:13'],
  },
  {
    name: 'an article and an actor may share one',
    changes: { 'actors/dockers.yaml': swap('kind', 'formerIds: [terminal-closed]\nkind') },
    at: [],
  },
  {
    name: 'two positions with one id',
    changes: { 'questions/when-will-it-open.yaml': swap('id: may', 'id: april') },
    at: ['content/questions/when-will-it-open.yaml:4:11'],
  },
  {
    name: 'a position that every question has',
    changes: { 'questions/when-will-it-open.yaml': swap('id: may', 'id: undecided') },
    at: ['content/questions/when-will-it-open.yaml:4:11'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(duplicateId, changes))).toEqual(at)
})
