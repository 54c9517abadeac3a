import { describe, expect, test } from 'vitest'
import { NEIGHBOURS_SHOWN, relatedClaims } from '../../../src/analysis/related-claims.ts'
import { inventClaim, inventCorpus, inventEvent, inventQuestion } from './invented-corpus.ts'

const refs = (claims: readonly { ref: string }[]) => claims.map(({ ref }) => ref)

describe('relations', () => {
  const early = inventClaim('early/open')
  const late = inventClaim('late/shut', {
    relations: [
      { kind: 'contradicts', to: 'early/open', note: 'One says open, the other shut.' },
      { kind: 'repeats', to: 'early/withdrawn' },
    ],
  })
  const corpus = inventCorpus({ claims: [early, late] })

  test.each([
    { claim: late, direction: 'given', other: 'early/open' },
    { claim: early, direction: 'received', other: 'late/shut' },
  ])('are seen from $claim.ref as $direction', ({ claim, direction, other }) => {
    const { relations } = relatedClaims(corpus, claim)
    expect(relations.map((relation) => ({ ...relation, claim: relation.claim.ref }))).toEqual([
      { kind: 'contradicts', direction, claim: other, note: 'One says open, the other shut.' },
    ])
  })
})

describe('claims on the same event', () => {
  test('leave the claim itself out and put other articles first', () => {
    const claims = ['a/one', 'a/two', 'b/one', 'b/two'].map((ref) => inventClaim(ref, { event: 'closure' }))
    const corpus = inventCorpus({ events: [inventEvent('closure')], claims })
    const { sameEvent } = relatedClaims(corpus, claims[0] ?? inventClaim('x/x'))
    expect(sameEvent?.event.id).toBe('closure')
    expect(sameEvent?.total).toBe(3)
    expect(refs(sameEvent?.shown ?? [])).toEqual(['b/one', 'b/two', 'a/two'])
  })

  test('are none for a claim without an event', () => {
    const claim = inventClaim('a/one')
    expect(relatedClaims(inventCorpus({ claims: [claim] }), claim).sameEvent).toBeUndefined()
  })

  test('show the first few and tell how many there are', () => {
    const claims = Array.from({ length: 40 }, (_, index) => inventClaim(`b/c${index}`, { event: 'closure' }))
    const own = inventClaim('c/own', { event: 'closure' })
    const corpus = inventCorpus({ events: [inventEvent('closure')], claims: [...claims, own] })
    const { sameEvent } = relatedClaims(corpus, own)
    expect(sameEvent?.total).toBe(40)
    expect(refs(sameEvent?.shown ?? [])).toEqual(refs(claims.slice(0, NEIGHBOURS_SHOWN)))
  })
})

describe('claims on the same question', () => {
  const own = inventClaim('a/own', {
    answers: [
      { question: 'when', position: 'may' },
      { question: 'when', position: 'undecided' },
      { question: 'where', position: 'quay' },
    ],
  })
  const other = inventClaim('b/other', { answers: [{ question: 'when', position: 'june' }] })
  const corpus = inventCorpus({
    questions: [inventQuestion('when', ['june', 'july', 'may']), inventQuestion('where', ['quay'])],
    claims: [own, other],
  })
  const [when, where] = relatedClaims(corpus, own).sameQuestions

  test('come with the positions that the claim takes', () => {
    expect(when?.taken).toEqual([
      { id: 'may', label: 'Label of may' },
      { id: 'undecided', label: 'Not decided' },
    ])
  })

  test('are counted by position, in the order of the question, without positions that nobody takes', () => {
    expect(when?.positions.map(({ id, claims }) => `${id} ${claims}`)).toEqual(['june 1', 'may 1', 'undecided 1'])
  })

  test('are listed with what they answer', () => {
    expect(when?.total).toBe(1)
    expect(when?.shown.map(({ claim, taken }) => [claim.ref, ...taken.map(({ label }) => label)])).toEqual([
      ['b/other', 'Label of june'],
    ])
  })

  test('are none where nobody else answers', () => {
    expect(where).toMatchObject({ total: 0, shown: [] })
  })
})
