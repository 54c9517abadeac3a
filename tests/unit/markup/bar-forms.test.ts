import fc from 'fast-check'
import { expect, test } from 'vitest'
import { depthForm, KIND_FORMS, partsOfBar, SOURCING_FORMS } from '../../../src/markup/bar-forms.ts'

test('parts fill the bar in proportion, with a gap between each two', () => {
  expect(partsOfBar([{ share: 1 }, { share: 3 }], 104, 4)).toEqual([
    { share: 1, from: 0, to: 25 },
    { share: 3, from: 29, to: 104 },
  ])
  expect(partsOfBar([{ share: 7 }], 100, 4)).toEqual([{ share: 7, from: 0, to: 100 }])
})

test('parts follow each other and end where the bar ends', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 }), (shares) => {
      const parts = partsOfBar(
        shares.map((share) => ({ share })),
        640,
        8,
      )
      expect(parts.at(-1)?.to).toBeCloseTo(640, 0)
      for (const [index, { from, to }] of parts.entries()) {
        expect(to).toBeGreaterThan(from)
        expect(from).toBeCloseTo(index === 0 ? 0 : (parts[index - 1]?.to ?? 0) + 8, 0)
      }
    }),
  )
})

test('no two parts of one bar have the same form', () => {
  for (const forms of [Object.values(SOURCING_FORMS), Object.values(KIND_FORMS), [0, 1, 2, 3].map(depthForm)]) {
    expect(new Set(forms).size).toBe(forms.length)
  }
})
