import type { DateOrUnknown, EdtfDate } from '../domain/edtf-date.ts'

const PLAIN = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`
const DATE = new RegExp(`^${PLAIN}$`)
const COVERAGE = new RegExp(`^${PLAIN}(?:/(?:${PLAIN}|\\.\\.))?$`)

/**
 * The date as ISO 8601 has it: a plain day, month or year. "About", "perhaps" and "one of" have no form there, and a day picked
 * from them would be invented.
 */
export const isoDate = (date: DateOrUnknown): string | undefined => (DATE.test(date) ? date : undefined)

/** The same, or a span of such dates with a known beginning, as https://schema.org/temporalCoverage has it. */
export const isoCoverage = (date: EdtfDate): string | undefined => (COVERAGE.test(date) ? date : undefined)

/**
 * The year of a date and the number of its month, as far as they are sure: every day that it can mean lies in them, and nothing
 * says "about" or "perhaps".
 */
export function knownMonth(date: string): { year?: string; month?: string } {
  const isSure = /^[[{]?\d/.test(date) && !/[?~%X]|\.\.[\]}]?$|\/$/.test(date)
  const days = isSure ? [...date.matchAll(/(\d{4})(?:-(\d{2}))?(?:-\d{2})?/g)] : []
  const [year, ...otherYears] = new Set(days.map((day) => day[1]))
  const [month, ...otherMonths] = new Set(days.map((day) => day[2]))
  if (year === undefined || otherYears.length > 0) return {}
  return month === undefined || otherMonths.length > 0 ? { year } : { year, month: String(Number(month)) }
}
