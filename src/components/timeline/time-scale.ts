import { scaleUtc } from 'd3-scale'
import { utcDay, utcMonth, utcYear } from 'd3-time'
import type { DateBounds } from '../../domain/edtf-date.ts'

/** A part of the scale in which every day takes the same room. */
export interface ScaleStretch {
  unit: 'month' | 'year'
  /** First and last day, both included. */
  from: string
  to: string
  /** Where it begins and ends, in pixels. */
  top: number
  bottom: number
}

/** Days to pixels, earlier days above later ones. Between two stretches the scale breaks: the room a day takes changes. */
export interface TimeScale {
  stretches: ScaleStretch[]
  height: number
  /** Where a day begins and ends; a day off the scale stands at its edge. */
  beginOf: (day: string) => number
  endOf: (day: string) => number
  /** The beginnings of months or years, each named. */
  ticks: ScaleTick[]
}

/** A day on which a month or a year begins, and where it stands. */
export interface ScaleTick {
  day: string
  y: number
  unit: ScaleStretch['unit']
}

/** Pixels: a month and a year where they are wide, a year where it is compressed, and the break between two stretches. */
const MONTH = 64
const WIDE_YEAR = 120
const NARROW_YEAR = 16
const LEAST_COMPRESSED = 72
const MOST_COMPRESSED = 220
const BREAK = 28
/** Longer coverage is shown by years. */
const MOST_MONTHS = 48
/** Days by which something may lie outside the coverage and still be shown at the coverage's width. */
const NEARBY = 365
/** Pixels that two names of years need between them. */
const TICK_ROOM = 18

/**
 * A scale on which years and months can be read side by side: the months of the coverage are wide, and with them what lies within
 * a year of it; what lies further off is compressed. `magnified` multiplies the room of every day.
 */
export function timeScale(coverage: readonly DateBounds[], others: readonly DateBounds[], magnified = 1): TimeScale {
  const stretches = stretchesOf(daysIn(coverage), daysIn(others), magnified)
  const scales = stretches.map(({ from, to, top, bottom }) => ({
    to,
    place: scaleUtc([dateOf(from), dayAfter(to)], [top, bottom]).clamp(true),
  }))
  const place = (day: string, at: Date): number => (scales.find(({ to }) => day <= to) ?? scales.at(-1))?.place(at) ?? 0
  const beginOf = (day: string) => place(day, dateOf(day))
  return {
    stretches,
    height: stretches.at(-1)?.bottom ?? 0,
    beginOf,
    endOf: (day) => place(day, dayAfter(day)),
    ticks: stretches.flatMap((stretch) => ticksOf(stretch, beginOf)),
  }
}

function stretchesOf(coverage: readonly string[], others: readonly string[], magnified: number): ScaleStretch[] {
  const days = [...coverage, ...others].sort()
  const wide = coverage.length > 0 ? coverage.toSorted() : days
  const [earliest, latest, first, last] = [days[0], days.at(-1), wide[0], wide.at(-1)]
  if (earliest === undefined || latest === undefined || first === undefined || last === undefined) return []
  const near = days.filter((day) => day >= plusDays(first, -NEARBY) && day <= plusDays(last, NEARBY))
  const from = dayOf(utcMonth.floor(dateOf(near[0] ?? first)))
  const to = plusDays(dayOf(utcMonth.offset(utcMonth.floor(dateOf(near.at(-1) ?? last)), 1)), -1)
  const before = earliest < from ? { from: dayOf(utcYear.floor(dateOf(earliest))), to: plusDays(from, -1) } : undefined
  const after = latest > to ? { from: plusDays(to, 1), to: `${latest.slice(0, 4)}-12-31` } : undefined

  let top = 0
  return [before && compressed(before), widest({ from, to }), after && compressed(after)].flatMap((part) => {
    if (part === undefined) return []
    const bottom = top + part.room * magnified
    const stretch: ScaleStretch = { unit: part.unit, from: part.from, to: part.to, top, bottom }
    top = bottom + BREAK
    return [stretch]
  })
}

type Days = Pick<ScaleStretch, 'from' | 'to'>

function compressed(days: Days): Days & { unit: 'year'; room: number } {
  const room = Math.min(MOST_COMPRESSED, Math.max(LEAST_COMPRESSED, monthsIn(days) * (NARROW_YEAR / 12)))
  return { ...days, unit: 'year', room }
}

function widest(days: Days): Days & { unit: 'month' | 'year'; room: number } {
  const months = monthsIn(days)
  return months <= MOST_MONTHS
    ? { ...days, unit: 'month', room: months * MONTH }
    : { ...days, unit: 'year', room: (months / 12) * WIDE_YEAR }
}

function ticksOf({ unit, from, to, top, bottom }: ScaleStretch, beginOf: (day: string) => number): ScaleTick[] {
  const all = (unit === 'year' ? utcYear : utcMonth).range(dateOf(from), dayAfter(to)).map(dayOf)
  const every = Math.max(1, Math.ceil((TICK_ROOM * all.length) / (bottom - top)))
  return all.filter((_, index) => index % every === 0).map((day) => ({ day, y: beginOf(day), unit }))
}

/** Months that have days in it. */
const monthsIn = ({ from, to }: Days): number => utcMonth.count(utcMonth.floor(dateOf(from)), dateOf(to)) + 1

const daysIn = (bounds: readonly DateBounds[]): string[] =>
  bounds.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
const dayAfter = (day: string): Date => utcDay.offset(dateOf(day), 1)
const plusDays = (day: string, days: number): string => dayOf(utcDay.offset(dateOf(day), days))
