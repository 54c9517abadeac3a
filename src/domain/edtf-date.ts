import edtf from 'edtf'
import { z } from 'zod'
import { compareText } from './compare-text.ts'

/** The days between which a date lies, both included, as `YYYY-MM-DD`; `null` where the date leaves that end open. */
export interface DateBounds {
  readonly earliest: string | null
  readonly latest: string | null
}

/** One date of level 0 or 1: a decade, a year, a month or a day; `XX` where month or day is unknown; a qualifier (`?`, `~`, `%`). */
const SINGLE = /^(\d{3}X|\d{4}(-XX(-XX)?|-(0[1-9]|1[0-2])(-(XX|\d{2}))?)?)[?~%]?$/

/** The forms Readout reads, as a tree: EDTF level 1 without seasons and times, and the sets of level 2. */
export type EdtfParts =
  | { kind: 'date'; date: string }
  | { kind: 'interval'; from: string | 'open' | 'unknown'; to: string | 'open' | 'unknown' }
  | { kind: 'one-of' | 'all-of'; members: ({ date: string } | { from: string | null; to: string | null })[] }

/**
 * Takes an EDTF string apart; `null` where it is not one of the forms Readout reads or names a day that doesn't exist.
 * Rule: https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): EdtfParts | null {
  if (/^[[{].*[\]}]$/.test(text)) return parseSet(text)
  if (text.includes('/')) {
    const [from, to, ...rest] = text.split('/')
    if (from === undefined || to === undefined || rest.length > 0) return null
    const [start, end] = [intervalEnd(from), intervalEnd(to)]
    if (start === null || end === null || (start === 'open' && end === 'open')) return null
    if (start === 'unknown' && end === 'unknown') return null
    return beginsBeforeItEnds(from, to) ? { kind: 'interval', from: start, to: end } : null
  }
  return boundsOfSingle(text) === null ? null : { kind: 'date', date: text }
}

function parseSet(text: string): EdtfParts | null {
  const oneOf = text.startsWith('[')
  if (text.endsWith(']') !== oneOf) return null
  const members: ({ date: string } | { from: string | null; to: string | null })[] = []
  for (const member of text.slice(1, -1).split(',')) {
    const [from, to, ...rest] = member.split('..')
    if (from === undefined || rest.length > 0) return null
    if (to === undefined) {
      if (boundsOfSingle(from) === null) return null
      members.push({ date: from })
      continue
    }
    if (from === '' && to === '') return null
    if (from !== '' && boundsOfSingle(from) === null) return null
    if (to !== '' && boundsOfSingle(to) === null) return null
    if (!beginsBeforeItEnds(from, to)) return null
    members.push({ from: from || null, to: to || null })
  }
  return { kind: oneOf ? 'one-of' : 'all-of', members }
}

/** Whether a range can have a first and a last day; one without a known end always can. */
const beginsBeforeItEnds = (from: string, to: string): boolean =>
  (boundsOfSingle(from)?.earliest ?? '') <= (boundsOfSingle(to)?.latest ?? '~')

function intervalEnd(text: string): string | 'open' | 'unknown' | null {
  if (text === '..') return 'open'
  if (text === '') return 'unknown'
  return boundsOfSingle(text) === null ? null : text
}

// The library takes half a millisecond for a date, and sorting asks for the same ones again and again.
const knownSingle = new Map<string, DateBounds | null>()
const knownBounds = new Map<EdtfDate, DateBounds>()

function boundsOfSingle(text: string): DateBounds | null {
  const known = knownSingle.get(text)
  if (known !== undefined) return known
  const found = findBounds(text)
  knownSingle.set(text, found)
  return found
}

/** A day in figures, as nearly all dates are. */
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The library decides what exists, but for plain days; seasons never get here, because it takes spring for January to March. */
function findBounds(text: string): DateBounds | null {
  if (!SINGLE.test(text)) return null
  if (DAY.test(text)) return exists(text) ? { earliest: text, latest: text } : null
  try {
    const { min, max } = edtf(text)
    const [earliest, latest] = [toDay(min), toDay(max)]
    // It takes 29 February of any year, and 1 March for it where there is none.
    return /-\d{2}-\d{2}/.test(text) && !text.startsWith(earliest) ? null : { earliest, latest }
  } catch {
    return null
  }
}

/** Whether there is such a day: `Date` takes 30 February for one in March. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00Z`)
  return !Number.isNaN(date.valueOf()) && toDay(date.valueOf()) === day
}

const toDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/**
 * A date as EDTF (ISO 8601-2): it keeps the precision of its source.
 * @example "2031-04-02", "2031-04", "2031-04~" (about), "2031-04?" (uncertain), "[2031-04,2031-05]" (April or May),
 * "[..2031-06]" (no later than June), "2031-04-02/2031-04-09" (from, to)
 */
export const edtfDateSchema = z
  .string({
    error: (issue) =>
      issue.input instanceof Date || typeof issue.input === 'number'
        ? 'Put the date in quotes, for example "2031-04-02". Without quotes YAML turns it into a number or a timestamp.'
        : 'Write the date as an EDTF string in quotes, for example "2031-04-02", "2031-04" or "2031-04~".',
  })
  .superRefine((text, context) => {
    if (parseEdtf(text) !== null) return
    context.addIssue({ code: 'custom', message: whyNotEdtf(text) })
  })
  .brand('EdtfDate')
export type EdtfDate = z.output<typeof edtfDateSchema>

function whyNotEdtf(text: string): string {
  if (/^\d{4}-(2[1-9]|3\d|4[01])/.test(text)) {
    return 'Seasons are not accepted, because hemispheres disagree about them. Write the months, for example "[2031-03..2031-05]".'
  }
  if (/^\d{4}-\d{2}-\d{2}[?~%]?$/.test(text)) {
    return 'This day is not in the calendar. Write a day that exists, or only as much as the source says, for example "2031-04".'
  }
  return 'This is not a date in EDTF. Write for example "2031-04-02", "2031-04", "2031-04~", "[2031-04,2031-05]" or "[..2031-06]"; see https://www.loc.gov/standards/datetime/.'
}

/** A date, or the plain statement that the text doesn't tell it. */
export const dateOrUnknownSchema = z.union([z.literal('unknown'), edtfDateSchema])
export type DateOrUnknown = z.output<typeof dateOrUnknownSchema>

/** The first and last day that a date can mean. Throws a `TypeError` for a string that never passed `edtfDateSchema`. */
export function boundsOf(date: EdtfDate): DateBounds {
  const known = knownBounds.get(date)
  if (known !== undefined) return known
  const ranges = rangesOf(date)
  const bounds = {
    earliest: ranges.map((range) => range.earliest).reduce((a, b) => (a === null || b === null ? null : a < b ? a : b)),
    latest: ranges.map((range) => range.latest).reduce((a, b) => (a === null || b === null ? null : a > b ? a : b)),
  }
  knownBounds.set(date, bounds)
  return bounds
}

/** How much of a date is not sure. Each on its own; "about 12 or 17 April, uncertain" is all three. */
export interface DateDoubts {
  /** `~`: it may lie somewhat before or after. */
  about: boolean
  /** `?`: it may be wrong. */
  uncertain: boolean
  /** One of the days it spans is meant, and not told which. */
  oneOf: boolean
}

/** What is not sure about a date. */
export function doubtsOf(date: EdtfDate): DateDoubts {
  const parts = parseEdtf(date)
  const isChoice = parts?.kind === 'one-of' && parts.members.some((member, index) => index > 0 || !('date' in member))
  return { about: /[~%]/.test(date), uncertain: /[?%]/.test(date), oneOf: isChoice || /-XX/.test(date) }
}

/** The stretches of days that a date can mean, as written: one, or one for each member of a set. */
export function rangesOf(date: EdtfDate): DateBounds[] {
  const parts = parseEdtf(date)
  if (parts === null) throw new TypeError(`Not an EDTF date: ${date}`)
  switch (parts.kind) {
    case 'date':
      return [endsOf(parts.date)]
    case 'interval':
      return [{ earliest: endsOf(parts.from).earliest, latest: endsOf(parts.to).latest }]
    case 'one-of':
    case 'all-of':
      return parts.members.map((member) =>
        'date' in member
          ? endsOf(member.date)
          : { earliest: endsOf(member.from).earliest, latest: endsOf(member.to).latest },
      )
    default:
      throw new TypeError(`Unhandled date ${JSON.stringify(parts satisfies never)}`)
  }
}

/** The bounds of one date; an end that is open or unknown is no date, and bounds nothing. */
const endsOf = (date: string | null): DateBounds => boundsOfSingle(date ?? '') ?? { earliest: null, latest: null }

/** Orders dates by what is known of them: the earliest day first, then the latest; an open start before, an open end after. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  return (
    compareText(x.earliest ?? '', y.earliest ?? '') ||
    compareText(x.latest ?? '~', y.latest ?? '~') ||
    compareText(a, b)
  )
}

/** Whether two dates can mean the same day: "April or June" and "May" cannot. */
export const datesOverlap = (a: EdtfDate, b: EdtfDate): boolean =>
  rangesOf(a).some((x) =>
    rangesOf(b).some((y) => (x.earliest ?? '') <= (y.latest ?? '~') && (y.earliest ?? '') <= (x.latest ?? '~')),
  )
