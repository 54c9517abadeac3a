import type { ClaimKind, Sourcing } from '../domain/claim.ts'
import { capitalise, spellNumber } from '../domain/count-in-words.ts'
import type { ProfileShare } from './evidence-profile.ts'

const FRACTIONS: readonly [share: number, words: string][] = [
  [1 / 20, 'a twentieth'],
  [1 / 10, 'a tenth'],
  [1 / 5, 'a fifth'],
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [2 / 5, 'two fifths'],
  [1 / 2, 'half'],
  [3 / 5, 'three fifths'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
  [4 / 5, 'four fifths'],
  [9 / 10, 'nine tenths'],
]

/** A part of a whole as a sentence begins with it: "Half", "About a third", "Nearly all", "None". */
export function shareInWords(part: number, whole: number): string {
  if (part === 0) return 'None'
  if (part === whole) return 'All'
  const share = part / whole
  if (share > 0.95) return 'Nearly all'
  if (share < 0.04) return 'Very little'
  const distance = ([fraction]: (typeof FRACTIONS)[number]) => Math.abs(fraction - share)
  const [nearest, words] = FRACTIONS.reduce((best, one) => (distance(one) < distance(best) ? one : best))
  return Math.abs(nearest - share) < 1e-9 ? capitalise(words) : `About ${words}`
}

const SOURCING_FINDINGS: Readonly<Record<Sourcing, string>> = {
  'on-record': 'are said on record',
  anonymous: 'rest on anonymous voices',
  document: 'stand in published documents',
  outlet: 'are told in the outlet’s own voice',
}

const KIND_FINDINGS: Readonly<Record<ClaimKind, string>> = {
  event: 'tell what happened',
  plan: 'tell what somebody plans or considers',
  demand: 'are demands or conditions',
  assessment: 'are assessments',
  denial: 'are denials',
  background: 'give background',
}

/** What the sourcing of some claims shows, in one sentence. */
export const sourcingFinding = (shares: readonly ProfileShare<Sourcing>[], total: number): string =>
  finding(shares, total, (sourcing) => SOURCING_FINDINGS[sourcing])

/** What the kinds of some claims show, in one sentence. */
export const kindFinding = (shares: readonly ProfileShare<ClaimKind>[], total: number): string =>
  finding(shares, total, (kind) => KIND_FINDINGS[kind])

/** What the way from speaker to outlet shows, in one sentence. */
export const relayFinding = (shares: readonly ProfileShare<number>[], total: number): string =>
  finding(shares, total, (depth) =>
    depth === 0
      ? 'name nobody between speaker and outlet'
      : `passed through ${depth === 1 ? 'one other' : `${spellNumber(depth)} others`} on the way to the outlet`,
  )

/** The largest part, or parts, where several are equally large. It says how much, never whether that is good. */
function finding<Value>(
  shares: readonly ProfileShare<Value>[],
  total: number,
  words: (value: Value) => string,
): string {
  const most = Math.max(0, ...shares.map(({ claims }) => claims.length))
  if (most === 0) return 'No claim was found in the text.'
  const [first = '', ...others] = shares.filter(({ claims }) => claims.length === most).map(({ value }) => words(value))
  return `${[`${shareInWords(most, total)} of the claims ${first}`, ...others.map((other) => `as many ${other}`)].join(', ')}.`
}
