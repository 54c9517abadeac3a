import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimsBySourcing } from '../../../src/analysis/evidence-profile.ts'
import { kindFinding, relayFinding, shareInWords, sourcingFinding } from '../../../src/analysis/profile-findings.ts'
import type { Sourcing } from '../../../src/domain/claim.ts'
import { inventClaim } from './invented-corpus.ts'

describe('a share in words', () => {
  test.each([
    { part: 0, whole: 9, words: 'None' },
    { part: 1, whole: 100, words: 'Very little' },
    { part: 5, whole: 10, words: 'Half' },
    { part: 1, whole: 3, words: 'A third' },
    { part: 16, whole: 30, words: 'About half' },
    { part: 13, whole: 30, words: 'About two fifths' },
    { part: 29, whole: 30, words: 'Nearly all' },
    { part: 1, whole: 1, words: 'All' },
  ])('is “$words” for $part of $whole', ({ part, whole, words }) => {
    expect(shareInWords(part, whole)).toBe(words)
  })

  test('says “all” of the whole alone, and “none” of nothing alone', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (some, more) => {
        const [part, whole] = [some, some + more]
        expect(shareInWords(part, whole)).not.toBe('All')
        expect(shareInWords(part, whole) === 'None').toBe(part === 0)
      }),
    )
  })
})

const claims = (...sourcings: Sourcing[]) => sourcings.map((sourcing, index) => inventClaim(`a/${index}`, { sourcing }))
const shares = <Value>(...parts: [Value, number][]) =>
  parts.map(([value, count]) => ({
    value,
    claims: Array.from({ length: count }, (_, index) => inventClaim(`a/${index}`)),
    words: 0,
  }))

describe('a finding', () => {
  test('names the largest part', () => {
    expect(sourcingFinding(claimsBySourcing(claims('anonymous', 'anonymous', 'outlet', 'on-record')), 4)).toBe(
      'Half of the claims rest on anonymous voices.',
    )
  })
  test('names all parts that are equally large', () => {
    expect(sourcingFinding(claimsBySourcing(claims('anonymous', 'outlet')), 2)).toBe(
      'Half of the claims rest on anonymous voices, as many are told in the outlet’s own voice.',
    )
  })
  test('speaks of kinds and of the way to the outlet', () => {
    expect(kindFinding(shares(['demand', 3], ['plan', 1]), 4)).toBe(
      'Three quarters of the claims are demands or conditions.',
    )
    expect(relayFinding(shares([0, 4]), 4)).toBe('All of the claims name nobody between speaker and outlet.')
    expect(relayFinding(shares([2, 2], [0, 1]), 3)).toBe(
      'Two thirds of the claims passed through two others on the way to the outlet.',
    )
  })
  test('says so where there is no claim', () => {
    expect(kindFinding([], 0)).toBe('No claim was found in the text.')
  })
})
