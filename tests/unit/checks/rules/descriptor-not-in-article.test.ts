import { expect, test } from 'vitest'
import { descriptorNotInArticle } from '../../../../src/checks/rules/descriptor-not-in-article.ts'
import { type Changes, findingsOf, placesOf, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'words of the article pass, with the capital of a sentence', changes: {}, at: [] },
  {
    name: 'words of ours do not',
    changes: { 'actors/dockers.yaml': swap('[dockers]', '[dockers, people of the docks]') },
    at: ['content/actors/dockers.yaml:3:24'],
  },
  {
    name: 'part of a word does not',
    changes: { 'actors/dockers.yaml': swap('[dockers]', '[docker]') },
    at: ['content/actors/dockers.yaml:3:15'],
  },
  {
    name: 'the words of an article that never names the source do not count',
    changes: { 'actors/dockers.yaml': swap('[dockers]', '[The Wire]') },
    at: ['content/actors/dockers.yaml:3:15'],
  },
  {
    name: 'a source that no article names is left to actor-unused',
    changes: { 'actors/divers.yaml': 'name: Divers\nkind: anonymous\ndescriptors: [divers]\n' },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(descriptorNotInArticle, changes))).toEqual(at)
})
