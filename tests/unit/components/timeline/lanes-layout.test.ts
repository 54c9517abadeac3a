import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timelineLanes } from '../../../../src/analysis/timeline-lanes.ts'
import { MIDDLE, NARROW, placeLanes, WIDE } from '../../../../src/components/timeline/lanes-layout.ts'
import { day, inventArticle, inventClaim, inventCorpus, inventEvent } from '../../analysis/invented-corpus.ts'

const labels = {
  printed: () => ({ name: 'The Harbour Gazette', further: [['between 2 and 9 April 2031']] }),
  given: () => ({ name: 'The terminal at Lund Sound is closed', further: [['2 April 2031', 'happened']] }),
}

/** One event with these times, printed by articles of these dates. */
function lanesOf(whens: readonly string[], dates: readonly string[] = ['2031-04-02']) {
  return timelineLanes(
    inventCorpus({
      articles: dates.map((date, index) => inventArticle(`a${index}`, { date: date === 'unknown' ? date : day(date) })),
      events: [inventEvent('closure')],
      claims: whens.map((when, index) =>
        inventClaim(`a${index % dates.length}/c${index}`, { event: 'closure', when: day(when) }),
      ),
    }),
  )
}

describe.each([
  { name: 'narrow', columns: NARROW },
  { name: 'middle', columns: MIDDLE },
  { name: 'wide', columns: WIDE },
])('the $name drawing', ({ columns }) => {
  test('shows an open end as an arrow and stands the mark at the end that is known', () => {
    const { given } = placeLanes(lanesOf(['[..2031-06]', '[2031-06..]']), columns, labels)
    const [before, after] = ['[..2031-06]', '[2031-06..]'].map((date) =>
      given.find(({ item }) => item.time.date === date),
    )
    expect(before?.parts).toMatchObject([{ openTop: true, openBottom: false }])
    expect(before?.y).toBe(before?.parts[0]?.bottom)
    expect(after?.parts).toMatchObject([{ openTop: false, openBottom: true }])
    expect(after?.y).toBe(after?.parts[0]?.top)
  })

  test('shows the members of a set apart', () => {
    const [given] = placeLanes(lanesOf(['[2031-04,2031-06]']), columns, labels).given
    expect(given?.parts).toHaveLength(2)
    expect(given?.parts[0]?.bottom).toBeLessThan(given?.parts[1]?.top ?? 0)
  })

  test('puts an article without a date under all days, and says that it has none', () => {
    const { printed, undatedFrom, scale } = placeLanes(lanesOf(['2031-05'], ['2031-04-02', 'unknown']), columns, labels)
    expect(undatedFrom).toBeGreaterThan(scale.height)
    expect(printed.map(({ item, parts }) => [item.time.date, parts.length])).toEqual([
      ['2031-04-02', 1],
      ['unknown', 0],
    ])
    expect(printed[1]?.y).toBeGreaterThan(undatedFrom ?? Infinity)
  })

  test('draws a line for every time that an article gives', () => {
    const { links, printed, given } = placeLanes(
      lanesOf(['2031-04', '2031-05'], ['2031-04-02', '2031-05']),
      columns,
      labels,
    )
    expect(links.map(({ from, to }) => [from.y, to.y])).toEqual([
      [printed[0]?.y, given[0]?.y],
      [printed[1]?.y, given[1]?.y],
    ])
  })

  test('lets no label cover another and no band another, however many times there are', () => {
    const anyWhen = fc.constantFrom(
      ...['2031-04-02', '2031-04', '[..2031-06]', '[2031-04..]', '2014', '[2031-04,2031-06]', '2031-05~', '2040'],
      ...['2031-04-03', '2031-04-04', '2031-05-01/2031-05-20', '1999-12-31?'],
    )
    fc.assert(
      fc.property(fc.uniqueArray(anyWhen, { minLength: 1 }), (whens) => {
        const { given, height } = placeLanes(lanesOf(whens), columns, labels)
        const down = given.map(({ label }) => label).sort((a, b) => a.top - b.top)
        for (const [index, label] of down.entries()) {
          const bottom = label.top + label.lines.length * columns.line
          expect(bottom).toBeLessThanOrEqual(down[index + 1]?.top ?? height)
        }
        for (const [index, one] of given.entries()) {
          for (const other of given.slice(index + 1).filter(({ x }) => x === one.x)) {
            const [above, below] = [one, other].sort((a, b) => a.y - b.y)
            expect(above?.parts.at(-1)?.bottom).toBeLessThanOrEqual(below?.parts[0]?.top ?? 0)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
