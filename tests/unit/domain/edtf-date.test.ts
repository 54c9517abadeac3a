import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  boundsOf,
  compareDates,
  dateOrUnknownSchema,
  datesOverlap,
  edtfDateSchema,
  parseEdtf,
} from '../../../src/domain/edtf-date.ts'
import { EDTF_TABLE } from './edtf-table.ts'

/** The library takes 29 February of any year, and means 1 March where there is none. */
function isKnownToLibrary(day: string): boolean {
  try {
    return new Date(edtf(day).min).toISOString().startsWith(day)
  } catch {
    return false
  }
}

const date = (text: string) => edtfDateSchema.parse(text)

describe('a date that is read', () => {
  test.each(EDTF_TABLE)('$text is a $kind that lies between $earliest and $latest', ({ text, kind, ...bounds }) => {
    expect(parseEdtf(text)?.kind).toBe(kind)
    expect(boundsOf(date(text))).toEqual({ earliest: bounds.earliest, latest: bounds.latest })
  })

  test.each(EDTF_TABLE)(
    '$text can mean the same day as $overlaps, and not as $misses',
    ({ text, overlaps, misses }) => {
      for (const [other, expected] of [
        [overlaps, true],
        [misses, false],
      ] as const) {
        expect(datesOverlap(date(text), date(other))).toBe(expected)
        expect(datesOverlap(date(other), date(text))).toBe(expected)
      }
    },
  )

  test('is a plain day where the library knows that day, and no other', () => {
    const figures = (most: number, length: number) => fc.nat(most).map((value) => String(value).padStart(length, '0'))
    fc.assert(
      fc.property(figures(2400, 4), figures(14, 2), figures(32, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`
        expect(parseEdtf(text) !== null).toBe(isKnownToLibrary(text))
      }),
      { numRuns: 300 },
    )
  })

  test('stands in the order of the table', () => {
    const dates = EDTF_TABLE.map(({ text }) => date(text))
    expect(dates.length).toBeGreaterThanOrEqual(40)
    expect(dates.toReversed().sort(compareDates)).toEqual(dates)
  })
})

describe('a date that is refused', () => {
  const cases = [
    { text: '', why: 'nothing' },
    { text: ' 2031', why: 'a space' },
    { text: '2031-04-02\n', why: 'a line break' },
    { text: '2031-4', why: 'a month of one digit' },
    { text: '2031-00', why: 'a month before January' },
    { text: '2031-13', why: 'a month after December' },
    { text: '2031-04-00', why: 'a day before the first' },
    { text: '2031-04-31', why: 'a day after the last' },
    { text: '2031-02-29', why: 'a leap day in a common year' },
    { text: '2031-02-29~', why: 'about a leap day in a common year' },
    { text: '2100-02-29', why: 'a leap day in a century that has none' },
    { text: '2031-21', why: 'a season' },
    { text: '2031-41', why: 'half a year' },
    { text: '20XX', why: 'a century' },
    { text: '2031-1X', why: 'half a month number' },
    { text: '2031-04-1X', why: 'half a day number' },
    { text: '2031-XX-05', why: 'a day without its month' },
    { text: '203X-04', why: 'a month of a decade' },
    { text: '~2031-04', why: 'a qualifier in front' },
    { text: '2031-04~?', why: 'two qualifiers' },
    { text: '2031-04-02T12:30', why: 'a time of day' },
    { text: 'y12031', why: 'a long year' },
    { text: '-0100', why: 'a year before the common era' },
    { text: '2031-05/2031-04', why: 'an interval that ends before it begins' },
    { text: '../..', why: 'an interval without an end' },
    { text: '/', why: 'an interval of which nothing is known' },
    { text: '2031/2032/2033', why: 'an interval of three' },
    { text: '[]', why: 'a set of nothing' },
    { text: '[..]', why: 'a range without an end' },
    { text: '[2031-06..2031-04]', why: 'a range that ends before it begins' },
    { text: '[2031-04, 2031-05]', why: 'a space in a set' },
    { text: '[2031-04}', why: 'brackets that do not match' },
    { text: '[2031-04,]', why: 'a member left out' },
    { text: '[2031-04/2031-05]', why: 'an interval in a set' },
    { text: '12:30', why: 'a time' },
    { text: 'spring 2031', why: 'words' },
  ]
  test.each(cases)('is $why ($text)', ({ text }) => {
    expect(parseEdtf(text)).toBeNull()
    expect(edtfDateSchema.safeParse(text).success).toBe(false)
  })

  const messageOf = (value: unknown) => edtfDateSchema.safeParse(value).error?.issues[0]?.message
  test('says why a season is not taken', () => {
    expect(messageOf('2031-21')).toMatchInlineSnapshot(
      `"Seasons are not accepted, because hemispheres disagree about them. Write the months, for example "[2031-03..2031-05]"."`,
    )
  })
  test('says that a day is not in the calendar', () => {
    expect(messageOf('2031-02-29')).toMatchInlineSnapshot(
      `"This day is not in the calendar. Write a day that exists, or only as much as the source says, for example "2031-04"."`,
    )
  })
  test.each([new Date(0), 2031])('asks for quotes around what YAML made of a date (%s)', (value) => {
    expect(messageOf(value)).toMatch(/^Put the date in quotes/)
  })
  test('asks for a text where there is none', () => {
    expect(messageOf(undefined)).toMatch(/^Write the date as an EDTF string in quotes/)
  })
})

test('an unknown date is a date of its own', () => {
  expect(dateOrUnknownSchema.parse('unknown')).toBe('unknown')
  expect(dateOrUnknownSchema.safeParse('Unknown').success).toBe(false)
})

test('dates stand in order of their first day, then of their last, open ends outermost', () => {
  const inOrder = [
    '[..2031-01]',
    '../2031-04',
    '2030',
    '2031',
    '2031-04-01',
    '2031-04',
    '2031-04-02',
    '2031-04-02~',
    '2031-04-02/..',
    '[2031-05,2031-06]',
  ].map(date)
  expect(inOrder.toReversed().sort(compareDates)).toEqual(inOrder)
})
