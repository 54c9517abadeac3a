import { type DateOrUnknown, type EdtfDate, edtfDateSchema } from '../domain/edtf-date.ts'
import type { Article } from '../domain/corpus.ts'
import { knownDay } from './event-dates.ts'

/** The most articles that are shown side by side; more are shown by period. */
export const ARTICLES_TOGETHER = 30

/** A year, a month or some days of a month, with what falls into it. */
export interface Period<Entry> {
  /** Lower-case words joined by hyphens, unique among the periods: `2031`, `2031-03`, `2031-03-01-to-16`, `undated`. */
  id: string
  date: DateOrUnknown
  /** Where even a day, or what has no date, is too much for one page. */
  part?: { number: number; of: number }
  entries: Entry[]
}

/**
 * Entries by period, the newest first, those without a day last; in each they keep their order. A period that doesn't fit a page
 * is divided: a year into months, a month into halves again and again, so that borders depend on the calendar alone. A day that
 * doesn't fit is cut where it has to be.
 */
export function periodsOf<Entry>(
  entries: readonly Entry[],
  dayOf: (entry: Entry) => string | undefined,
  fits: (entries: readonly Entry[]) => boolean,
): Period<Entry>[] {
  const byYear = [...groupByDay(entries, dayOf, 4)].toSorted(([a], [b]) => (a < b ? 1 : -1))
  const dated = byYear.flatMap(([year, inYear]) => {
    if (fits(inYear)) return [{ id: year, date: toDate(year), entries: inYear }]
    return [...groupByDay(inYear, dayOf, 7)]
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .flatMap(([month, inMonth]) =>
        fits(inMonth)
          ? [{ id: month, date: toDate(month), entries: inMonth }]
          : daysOf({ month, from: 1, to: lastDayOf(month) }, inMonth, dayOf, fits),
      )
  })
  const undated = entries.filter((entry) => dayOf(entry) === undefined)
  return [
    ...dated,
    ...(undated.length === 0 ? [] : inParts({ id: 'undated', date: 'unknown', entries: undated }, fits)),
  ]
}

/** The day that an article counts for: the earliest that its date can mean, or else the latest. */
export const dayOfArticle = ({ date }: Pick<Article, 'date'>): string | undefined =>
  date === 'unknown' ? undefined : knownDay(date)

function groupByDay<Entry>(
  entries: readonly Entry[],
  dayOf: (entry: Entry) => string | undefined,
  length: number,
): Map<string, Entry[]> {
  const groups = Map.groupBy(entries, (entry) => dayOf(entry)?.slice(0, length) ?? '')
  groups.delete('')
  return groups
}

interface Days {
  month: string
  from: number
  to: number
}

function daysOf<Entry>(
  { month, from, to }: Days,
  entries: Entry[],
  dayOf: (entry: Entry) => string | undefined,
  fits: (entries: readonly Entry[]) => boolean,
): Period<Entry>[] {
  if (entries.length === 0) return []
  const [first, last] = [from, to].map((day) => `${month}-${String(day).padStart(2, '0')}`)
  if (from === to) return inParts({ id: `${first}`, date: toDate(`${first}`), entries }, fits)
  if (fits(entries)) {
    return [{ id: `${first}-to-${last?.slice(-2)}`, date: toDate(`${first}/${last}`), entries }]
  }
  const middle = Math.floor((from + to) / 2)
  const isLater = (entry: Entry) => Number(dayOf(entry)?.slice(-2)) > middle
  return [
    ...daysOf({ month, from: middle + 1, to }, entries.filter(isLater), dayOf, fits),
    ...daysOf(
      { month, from, to: middle },
      entries.filter((entry) => !isLater(entry)),
      dayOf,
      fits,
    ),
  ]
}

/** What can't be divided by the calendar, cut before each entry with which it would not fit. */
function inParts<Entry>(period: Period<Entry>, fits: (entries: readonly Entry[]) => boolean): Period<Entry>[] {
  const parts: Entry[][] = []
  for (const entry of period.entries) {
    const last = parts.at(-1)
    if (last !== undefined && fits([...last, entry])) last.push(entry)
    else parts.push([entry])
  }
  if (parts.length === 1) return [period]
  return parts.map((entries, index) => {
    const number = index + 1
    return { ...period, id: `${period.id}-part-${number}`, part: { number, of: parts.length }, entries }
  })
}

const toDate = (text: string): EdtfDate => edtfDateSchema.parse(text)

function lastDayOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}
