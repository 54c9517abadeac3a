import { expect, test } from 'vitest'
import { quoteCrossesParagraph } from '../../../../src/checks/rules/quote-crosses-paragraph.ts'
import { type Changes, findingsOf, placesOf, GAZETTE, swap } from '../../corpus-builder.ts'

interface Case {
  name: string
  changes: Changes
  at: string[]
}

const cases: Case[] = [
  { name: 'words within one paragraph pass', changes: {}, at: [] },
  {
    name: 'a whole paragraph passes',
    changes: {
      [GAZETTE]: swap(
        'exact: Dockers doubt it.',
        'exact: The ferry terminal was closed on 2 April 2031, the Harbour Board said.',
      ),
    },
    at: [],
  },
  {
    name: 'words across an empty line cross it',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: "Board said.\\n\\nIt will open"') },
    at: ['content/articles/terminal-closed.md:33:14'],
  },
  {
    name: 'words across an empty line cross it when they are written with a space',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: Board said. It will open') },
    at: ['content/articles/terminal-closed.md:33:14'],
  },
  {
    name: 'words across title and text cross',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: nine days The ferry') },
    at: ['content/articles/terminal-closed.md:33:14'],
  },
  {
    name: 'a quote that begins with the empty line crosses',
    changes: { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: "\\n\\nIt will open"') },
    at: ['content/articles/terminal-closed.md:33:14'],
  },
  {
    name: 'words of the source may cross its lines',
    changes: { [GAZETTE]: swap('exact: Subscribe, in: source', 'exact: "it.\\n\\nSubscribe", in: source') },
    at: [],
  },
]

test.each(cases)('$name', ({ changes, at }) => {
  expect(placesOf(findingsOf(quoteCrossesParagraph, changes))).toEqual(at)
})

test('the parts can be pasted as quote and context', () => {
  const [finding] = findingsOf(quoteCrossesParagraph, {
    [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: Board said. It will open'),
  })
  expect(finding?.details?.[1]).toEqual({
    kind: 'paste',
    label: 'With the first part as the quote, paste these lines:',
    line: 'quote: { exact: "Board said." }\ncontext:\n  - { exact: "It will open" }',
  })
})

test('other words are offered one part at a time', () => {
  const [finding] = findingsOf(quoteCrossesParagraph, {
    [GAZETTE]: swap('exact: said Mara Holm', 'exact: Board said. It will open'),
  })
  expect(finding?.details?.[1]).toMatchObject({ line: 'exact: "Board said."\nexact: "It will open"' })
})
