import { dateInWords } from '../domain/date-in-words.ts'
import type { DateOrUnknown } from '../domain/edtf-date.ts'
import { markup, type Html } from './markup.ts'

/** A date in words. HTML's own dates are exact: a year, a month or a day; everything less certain keeps its EDTF form in a plain value. */
export function dateWords(date: DateOrUnknown): Html {
  if (date === 'unknown') return markup`date unknown`
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)
    ? markup`<time datetime="${date}">${dateInWords(date)}</time>`
    : markup`<data value="${date}" title="EDTF ${date}">${dateInWords(date)}</data>`
}
