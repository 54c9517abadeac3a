import { expect, test } from 'vitest'
import { textLost } from '../../../../src/checks/rules/text-lost.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'plain text passes', changes: {}, at: [] },
  {
    name: 'asterisks that Markdown takes for a mark are found',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', 'Dockers *doubt* it.') },
    at: ['content/articles/terminal-closed.md:41:81'],
  },
  {
    name: 'asterisks that it does not take pass',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', 'Dockers doubt it. * 2 * 3') },
    at: [],
  },
  {
    name: 'escaped ones pass',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', '\\*Dockers\\* doubt it.') },
    at: [],
  },
  {
    name: 'a link is text',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', '[Dockers](https://docks.example) doubt it.') },
    at: [],
  },
  { name: 'a picture is text', changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', '![a photo](fog.jpg)') }, at: [] },
  {
    name: 'a line of hyphens is shown as a line',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', 'Dockers.\n\n---\n\nMore.') },
    at: [],
  },
  {
    name: 'headings and list items pass',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', 'Dockers.\n\n## Why\n\n- one\n- 2. two\n\n3. three') },
    at: [],
  },
  {
    name: 'a number that goes on with a paragraph passes',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', 'Dockers doubt it on\n2. May') },
    at: [],
  },
  {
    name: 'the marks that close a heading are found',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', 'Dockers.\n\n## Why ##') },
    at: ['content/articles/terminal-closed.md:43:8'],
  },
  {
    name: 'a quotation by a mark at the line is found',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', 'Dockers.\n\n> said he') },
    at: ['content/articles/terminal-closed.md:43:1'],
  },
  {
    name: 'an HTML tag is text',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', 'Dockers <b>doubt</b> it &amp; more.') },
    at: [],
  },
  {
    name: 'a hard line break is found',
    changes: { [GAZETTE]: swap('🚢 Dockers doubt it.', 'Dockers\\\ndoubt it.') },
    at: ['content/articles/terminal-closed.md:41:80'],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(textLost, changes))).toEqual(at)
})
