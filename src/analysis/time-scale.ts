import type { DateBounds } from '../domain/edtf-date.ts'

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
  const positionIn = (day: string, part: 0 | 1): number => {
    const stretch = stretches.find(({ to }) => day <= to) ?? stretches.at(-1)
    if (stretch === undefined) return 0
    const { from, to, top, bottom } = stretch
    const length = dayNumber(to) + 1 - dayNumber(from)
    const share = (dayNumber(day) + part - dayNumber(from)) / length
    return top + (bottom - top) * Math.min(1, Math.max(0, share))
  }
  const beginOf = (day: string) => positionIn(day, 0)
  return {
    stretches,
    height: stretches.at(-1)?.bottom ?? 0,
    beginOf,
    endOf: (day) => positionIn(day, 1),
    ticks: stretches.flatMap((stretch) => ticksOf(stretch, beginOf)),
  }
}

function stretchesOf(coverage: readonly string[], others: readonly string[], magnified: number): ScaleStretch[] {
  const days = [...coverage, ...others].sort()
  const wide = coverage.length > 0 ? coverage.toSorted() : days
  const [earliest, latest, first, last] = [days[0], days.at(-1), wide[0], wide.at(-1)]
  if (earliest === undefined || latest === undefined || first === undefined || last === undefined) return []
  const near = days.filter((day) => day >= plusDays(first, -NEARBY) && day <= plusDays(last, NEARBY))
  const from = `${(near[0] ?? first).slice(0, 7)}-01`
  const to = endOfMonth(near.at(-1) ?? last)
  const before = earliest < from ? { from: `${earliest.slice(0, 4)}-01-01`, to: plusDays(from, -1) } : undefined
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
  const step = unit === 'year' ? 12 : 1
  const all = Array.from({ length: Math.ceil(monthsIn({ from, to }) / step) }, (_, index) =>
    unit === 'year' ? `${yearAfter(from, index)}-01-01` : firstOfMonth(from, index),
  ).filter((day) => day >= from && day <= to)
  const every = Math.max(1, Math.ceil((TICK_ROOM * all.length) / (bottom - top)))
  return all.filter((_, index) => index % every === 0).map((day) => ({ day, y: beginOf(day), unit }))
}

const yearAfter = (day: string, years: number): string => String(Number(day.slice(0, 4)) + years).padStart(4, '0')

function firstOfMonth(day: string, monthsLater: number): string {
  const month = Number(day.slice(5, 7)) - 1 + monthsLater
  return `${yearAfter(day, Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

const endOfMonth = (day: string): string => plusDays(firstOfMonth(day, 1), -1)

const monthsIn = ({ from, to }: Days): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1

const daysIn = (bounds: readonly DateBounds[]): string[] =>
  bounds.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)

const MILLISECONDS = 86_400_000
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS
const plusDays = (day: string, days: number): string => toDay((dayNumber(day) + days) * MILLISECONDS)
const toDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)
