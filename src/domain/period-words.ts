import { dateInWords } from './date-in-words.ts'
import type { DateOrUnknown } from './edtf-date.ts'

/** What a period is called: "1–16 March 2031", "date unknown, part 2 of 3". */
export function periodWords({ date, part }: { date: DateOrUnknown; part?: { number: number; of: number } }): string {
  const words = date === 'unknown' ? 'date unknown' : dateInWords(date)
  return part === undefined ? words : `${words}, part ${part.number} of ${part.of}`
}
