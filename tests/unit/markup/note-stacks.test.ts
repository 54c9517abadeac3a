import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedStacks } from '../../../src/markup/note-stacks.ts'

const long = { characters: 1200, notes: [100] }
const crowded = { characters: 60, notes: [120, 120, 120, 120] }
const bare = { characters: 600, notes: [] }

const cases = [
  { name: 'a note beside a long passage stays open', passages: [long, long], folded: [false, false] },
  {
    name: 'a stack that would reach beyond the next passage with notes is folded',
    passages: [crowded, crowded],
    folded: [true, false],
  },
  {
    name: 'a stack may hang down beside text without notes',
    passages: [crowded, bare, crowded],
    folded: [false, false, false],
  },
  {
    name: 'a folded stack leaves its room to the next',
    passages: [crowded, long, long],
    folded: [false, false, false],
  },
  { name: 'the last stack has the rest of the page', passages: [crowded], folded: [false] },
  {
    name: 'notes without text of their own come first',
    passages: [{ characters: 0, notes: [90] }, long],
    folded: [false, false],
  },
  { name: 'nothing gives nothing', passages: [], folded: [] },
]

test.each(cases)('$name', ({ passages, folded }) => {
  expect(foldedStacks(passages)).toEqual(folded)
})

test('a passage without notes is never folded, whatever stands around it', () => {
  const passage = fc.record({
    characters: fc.integer({ min: 0, max: 3000 }),
    notes: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 8 }),
  })
  fc.assert(
    fc.property(fc.array(passage), (passages) => {
      const folded = foldedStacks(passages)
      expect(folded).toHaveLength(passages.length)
      for (const [index, { notes }] of passages.entries()) if (notes.length === 0) expect(folded[index]).toBe(false)
    }),
  )
})
