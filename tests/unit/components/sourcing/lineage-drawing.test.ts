import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineageSources } from '../../../../src/analysis/lineage-sources.ts'
import { drawLineage, wrap } from '../../../../src/components/sourcing/lineage-drawing.ts'
import { articlePlans, corpusOf } from '../../analysis/arbitrary-corpus.ts'
import { inventArticle, inventCorpus, inventReport } from '../../analysis/invented-corpus.ts'

test.each([
  { text: 'a ferry and a terminal', letters: 9, lines: ['a ferry', 'and a', 'terminal'] },
  { text: 'one line', letters: 8, lines: ['one line'] },
  { text: 'a Donaudampfschiff leaves', letters: 6, lines: ['a', 'Donaudampfschiff', 'leaves'] },
])('“$text” breaks between words', ({ text, letters, lines }) => {
  expect(wrap(text, letters)).toEqual(lines)
})

test('every node and link of any lineage is drawn, inside the drawing and on a line of its own', () => {
  fc.assert(
    fc.property(articlePlans, (plans) => {
      const sources = lineageSources(corpusOf(plans))
      const drawing = drawLineage(
        sources,
        ({ kind, id }) => ({ kind, name: `The name of ${id}` }),
        ({ id }) => id,
      )
      const nodes = drawing.sources.flatMap((source) => source.nodes)
      expect(nodes.map(({ id }) => id)).toEqual(sources.flatMap((source) => source.nodes.map(({ id }) => id)))
      const links = nodes.flatMap((node) => node.links.map(({ edge }) => edge))
      expect(new Set(links)).toEqual(new Set(sources.flatMap(({ edges }) => edges)))
      const lines = nodes.flatMap(({ kindLines, nameLines, links: own }) => [...kindLines, ...nameLines, ...own])
      expect(new Set(lines.map(({ y }) => y)).size).toBe(lines.length)
      for (const { x, y } of lines) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(drawing.width / 2)
        expect(y).toBeLessThan(drawing.height)
      }
    }),
  )
})

test('links of one kind to one mark share an arrow; others have lanes of their own', () => {
  const sources = lineageSources(
    inventCorpus({
      articles: ['a', 'b'].map((id) => inventArticle(id, { outlet: 'gazette', derivesFrom: ['reports/wire'] })),
      reports: [inventReport('wire')],
    }),
  )
  const { sources: drawn } = drawLineage(
    sources,
    ({ kind, id }) => ({ kind, name: id }),
    ({ id }) => id,
  )
  const arrows = drawn.flatMap((source) => source.arrows)
  expect(arrows.map(({ kind, path }) => [kind, path.match(/M/g)?.length])).toEqual([
    ['derives', 2],
    ['printed-by', 2],
  ])
  const lanes = arrows.flatMap(({ path }) => [...path.matchAll(/H([\d.]+)V/g)].map(([, lane]) => lane))
  expect(new Set(lanes).size).toBe(2)
})
