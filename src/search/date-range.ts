/** The first and last day of a stretch of time, as `YYYY-MM-DD`; `''` where it is open. */
export interface DateRange {
  from: string
  to: string
}

/** What stands after `date:`, read; or what is wrong with it. */
export type ReadDateRange =
  | { kind: 'range'; range: DateRange }
  /** Asks for what has no known date. */
  | { kind: 'unknown' }
  | { kind: 'wrong'; says: string; instead?: string }

/** Reads `2025`, `2025-03`, `2025-03-12`, two of them with `..` between, either of which may be left out, or `unknown`. */
export function readDateRange(written: string): ReadDateRange {
  if (written.toLowerCase() === 'unknown') return { kind: 'unknown' }
  const [first = '', last = first, ...rest] = written.split('..')
  const wrong =
    rest.length > 0 || first + last === '' ? written : [first, last].find((end) => end !== '' && !exists(end))
  if (wrong !== undefined) {
    const says = `“${wrong}” is not a date. Write a year, a month or a day, or two of them with two dots between: ${EXAMPLES}.`
    const instead = written.replaceAll(/\d{4}([-/.]\d{1,2}){1,2}/g, withTwoDigits)
    return instead !== written && readDateRange(instead).kind === 'range'
      ? { kind: 'wrong', says, instead }
      : { kind: 'wrong', says }
  }
  const range = { from: firstDayOf(first), to: lastDayOf(last) }
  return range.from !== '' && range.to !== '' && range.from > range.to
    ? { kind: 'wrong', says: `“${written}” ends before it begins.`, instead: `${last}..${first}` }
    : { kind: 'range', range }
}

const EXAMPLES = '2025, 2025-03, 2025-03-12, 2025-03..2025-05'

/** "2025/3/1" as "2025-03-01". */
const withTwoDigits = (date: string): string =>
  date
    .split(/[-/.]/)
    .map((part) => part.padStart(2, '0'))
    .join('-')

const firstDayOf = (date: string): string => (date === '' ? '' : date + '-01-01'.slice(date.length - 4))

function lastDayOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-')
  if (date === '' || day !== undefined) return date
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`
}

/** Whether it is a year, a month or a day of the calendar. */
function exists(date: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return false
  const day = new Date(`${firstDayOf(date)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(firstDayOf(date))
}
