import { expect, test } from 'vitest'
import { actorNotInText } from '../../../../src/checks/rules/actor-not-in-text.ts'
import { type Changes, findingsOf, placesOf, ECHO, GAZETTE, swap, swaps } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'listed actors that the text names pass', changes: {}, at: [] },
  {
    name: 'one that it does not name is found',
    changes: { [ECHO]: swap('[harbour-gazette]\nclaims', '[harbour-gazette, mara-holm]\nclaims') },
    at: ['content/articles/ferries-in-may.md:10:27'],
  },
  {
    name: 'the outlet may be listed without being named',
    changes: { [ECHO]: swap('[harbour-gazette]\nclaims', '[harbour-gazette, northern-echo]\nclaims') },
    at: [],
  },
  { name: 'an alias is a name', changes: { [GAZETTE]: swap('the Harbour Board said.', 'the Board said.') }, at: [] },
  {
    name: 'part of a word is none',
    changes: { [GAZETTE]: swaps(['Mara Holm. 🚢', 'Mara Holmes. 🚢']) },
    at: ['content/articles/terminal-closed.md:9:25'],
  },
  {
    name: 'a capital alias is not the pronoun',
    changes: {
      'actors/mara-holm.yaml': 'name: Union of Stevedores\nkind: organisation\naliases: [US]\n',
      [GAZETTE]: swap('said Mara Holm. 🚢', 'she told us. 🚢'),
    },
    at: ['content/articles/terminal-closed.md:9:25'],
  },
  {
    name: 'a name may have a no-break space in the text',
    changes: { [GAZETTE]: swap('said Mara Holm. 🚢', 'said Mara\u00a0Holm. 🚢') },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(actorNotInText, changes))).toEqual(at)
})
