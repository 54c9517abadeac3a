import { describe, expect, test } from 'vitest'
import { datedEvents } from '../../../src/analysis/event-dates.ts'
import { day, inventClaim, inventCorpus, inventEvent } from './invented-corpus.ts'

describe('the dates of events', () => {
  test('are all kept, with the claims that give each, the earliest first', () => {
    const [closure] = datedEvents(
      inventCorpus({
        events: [inventEvent('closure')],
        claims: [
          inventClaim('a/late', { event: 'closure', when: day('2031-05') }),
          inventClaim('a/early', { event: 'closure', when: day('2031-04-02') }),
          inventClaim('b/late-too', { event: 'closure', when: day('2031-05') }),
          inventClaim('b/some-day', { event: 'closure' }),
          inventClaim('b/other', { event: 'reopening', when: day('2031-06') }),
        ],
      }),
    )
    expect(closure?.dates.map(({ when, claims }) => [when, ...claims.map(({ ref }) => ref)])).toEqual([
      ['2031-04-02', 'a/early'],
      ['2031-05', 'a/late', 'b/late-too'],
    ])
    expect(closure?.undatedClaims.map(({ ref }) => ref)).toEqual(['b/some-day'])
  })

  test.each([
    { dates: ['2031-04-02', '2031-05'], conflict: true },
    { dates: ['2031-04', '2031-04-02'], conflict: false },
    { dates: ['[2031-04,2031-05]', '2031-05-09', '2031-04'], conflict: true },
    { dates: ['[..2031-06]', '2031-05-09'], conflict: false },
    { dates: ['2031-04-02'], conflict: false },
    { dates: [], conflict: false },
  ])('conflict: $conflict for $dates', ({ dates, conflict }) => {
    const claims = dates.map((date, index) => inventClaim(`a/c${index}`, { event: 'closure', when: day(date) }))
    const [closure] = datedEvents(inventCorpus({ events: [inventEvent('closure')], claims }))
    expect(closure?.datesConflict).toBe(conflict)
  })

  test('order the events by the earliest day known of them, those without a date last', () => {
    const corpus = inventCorpus({
      events: ['by-june', 'in-may', 'no-date', 'two-dates', 'another-without'].map((id) => inventEvent(id)),
      claims: [
        inventClaim('a/1', { event: 'by-june', when: day('[..2031-06]') }),
        inventClaim('a/2', { event: 'in-may', when: day('2031-05') }),
        inventClaim('a/3', { event: 'no-date' }),
        inventClaim('a/4', { event: 'two-dates', when: day('2031-12') }),
        inventClaim('a/5', { event: 'two-dates', when: day('2031-01') }),
      ],
    })
    expect(datedEvents(corpus).map(({ event }) => event.id)).toEqual([
      'two-dates',
      'in-may',
      'by-june',
      'another-without',
      'no-date',
    ])
  })

  test('are computed once for a corpus', () => {
    const corpus = inventCorpus({ events: [inventEvent('closure')] })
    expect(datedEvents(corpus)).toBe(datedEvents(corpus))
  })
})
