import { expect, test } from 'vitest'
import { aliasShared } from '../../../../src/checks/rules/alias-shared.ts'
import { type Changes, findingsOf, placesOf, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'names that belong to one actor pass', changes: {}, at: [] },
  {
    name: 'an alias of two actors is found at the second, in any case',
    changes: { 'actors/dockers.yaml': swap('kind', 'aliases: [holm]\nkind') },
    at: ['content/actors/mara-holm.yaml:3:11'],
  },
  {
    name: 'a name that is the alias of another',
    changes: { 'actors/northern-echo.yaml': swap('name: Northern Echo', 'name: Board') },
    at: ['content/actors/northern-echo.yaml:1:7'],
  },
  {
    name: 'quotation marks and spaces do not tell names apart',
    changes: { 'actors/northern-echo.yaml': swap('name: Northern Echo', 'name: "Mara\u00a0Holm"') },
    at: ['content/actors/northern-echo.yaml:1:7'],
  },
  {
    name: 'an actor may have its own name as an alias',
    changes: { 'actors/mara-holm.yaml': swap('[Holm]', '[Mara Holm]') },
    at: [],
  },
  {
    name: 'two anonymous sources may be called alike',
    changes: { 'actors/divers.yaml': 'name: Dockers\nkind: anonymous\ndescriptors: [dockers]\n' },
    at: [],
  },
  {
    name: 'an anonymous source and a named actor may not',
    changes: { 'actors/divers.yaml': 'name: Mara Holm\nkind: anonymous\ndescriptors: [divers]\n' },
    at: ['content/actors/mara-holm.yaml:1:7'],
  },
  {
    name: 'a withdrawn actor leaves its name to others',
    changes: { 'actors/divers.yaml': 'name: Mara Holm\nkind: person\nretired: { on: "2031-05-01", reason: Twice. }\n' },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(aliasShared, changes))).toEqual(at)
})
