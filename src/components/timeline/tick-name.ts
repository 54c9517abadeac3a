import { dateInWords } from '../../domain/date-in-words.ts'
import { edtfDateSchema } from '../../domain/edtf-date.ts'
import type { ScaleTick } from './time-scale.ts'

/** What stands at a tick: a month, and the year where it changes; or a year alone. */
export function tickName(
  { day, unit }: ScaleTick,
  previous: ScaleTick | undefined,
): { minor?: string; major?: string } {
  const year = day.slice(0, 4)
  if (unit === 'year') return { minor: year }
  const month = dateInWords(edtfDateSchema.parse(day.slice(0, 7))).slice(0, 3)
  const isFirst = previous?.unit !== 'month' || previous.day.slice(0, 4) !== year
  return isFirst ? { minor: month, major: year } : { minor: month }
}
