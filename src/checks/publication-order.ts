import { boundsOf, type DateOrUnknown } from '../domain/edtf-date.ts'

/** Whether every day that the first date can mean lies before every day of the second. */
export function isSurelyBefore(a: DateOrUnknown, b: DateOrUnknown): boolean {
  if (a === 'unknown' || b === 'unknown') return false
  const [{ latest }, { earliest }] = [boundsOf(a), boundsOf(b)]
  return latest !== null && earliest !== null && latest < earliest
}

/** Whether some day that the first date can mean lies after some day of the second; of an unknown date any day can. */
export function canBeAfter(a: DateOrUnknown, b: DateOrUnknown): boolean {
  if (a === 'unknown' || b === 'unknown') return true
  const [{ latest }, { earliest }] = [boundsOf(a), boundsOf(b)]
  return latest === null || earliest === null || latest > earliest
}
