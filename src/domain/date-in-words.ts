import { type EdtfDate, parseEdtf } from './edtf-date.ts'
import { plainDateInWords } from './plain-date-in-words.ts'

/**
 * A date as an English reader would say it, no more precise and no surer than it is: "about 20 April 2031", "April or May 2031",
 * "about 11–15 August 2031, uncertain".
 */
export function dateInWords(date: EdtfDate): string {
  const parts = parseEdtf(date)
  if (parts === null) throw new TypeError(`Not an EDTF date: ${date}`)
  switch (parts.kind) {
    case 'date':
      return qualified(plainDateInWords(plain(parts.date)), qualifierOf(parts.date))
    case 'interval': {
      const { from, to } = parts
      if (from === 'open' || from === 'unknown')
        return `until ${partInWords(to)}${from === 'unknown' ? ', from when is not known' : ''}`
      if (to === 'open') return `from ${partInWords(from)} on`
      if (to === 'unknown') return `from ${partInWords(from)}, until when is not known`
      return spanInWords(from, to)
    }
    case 'one-of':
      return setInWords(parts.members, 'or')
    case 'all-of':
      return setInWords(parts.members, 'and')
    default:
      throw new TypeError(`Unhandled date ${JSON.stringify(parts satisfies never)}`)
  }
}

/** What both ends share is said once: the month of two days, and how sure the two are. */
function spanInWords(from: string, to: string): string {
  const qualifier = sharedQualifier([from, to])
  if (qualifier === null) return `from ${partInWords(from)} to ${partInWords(to)}`
  const [first, last] = [plain(from), plain(to)]
  const words =
    isDay(first) && isDay(last) && first.slice(0, 7) === last.slice(0, 7) && first !== last
      ? `${Number(first.slice(8))}–${plainDateInWords(last)}`
      : `${isAbout(qualifier) ? '' : 'from '}${withoutSharedEnd(first, last)} to ${plainDateInWords(last)}`
  return qualified(words, qualifier)
}

type Member = { date: string } | { from: string | null; to: string | null }

function setInWords(members: readonly Member[], word: 'or' | 'and'): string {
  const dates = members.flatMap((member) => ('date' in member ? [member.date] : []))
  const qualifier = dates.length === members.length ? sharedQualifier(dates) : null
  if (qualifier === null) return membersInWords(members, word)
  return qualified(
    membersInWords(
      dates.map((date) => ({ date: plain(date) })),
      word,
    ),
    qualifier,
  )
}

function membersInWords(members: readonly Member[], word: 'or' | 'and'): string {
  const words = members.map((member, index) => {
    if ('date' in member) {
      const next = members[index + 1]
      return next !== undefined && 'date' in next ? withoutSharedEnd(member.date, next.date) : partInWords(member.date)
    }
    const { from, to } = member
    if (from === null) return `no later than ${partInWords(to ?? '')}`
    if (to === null) return `no earlier than ${partInWords(from)}`
    return word === 'or'
      ? `between ${withoutSharedEnd(from, to)} and ${partInWords(to)}`
      : `every ${unitOf(from)} from ${withoutSharedEnd(from, to)} to ${partInWords(to)}`
  })
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} ${word} ${last}`
}

/** `2031-04` before `2031-05` is just "April", because "May 2031" follows; so is "12" before "17 March 2031". */
function withoutSharedEnd(date: string, next: string): string {
  const full = partInWords(date)
  if (qualifierOf(date) + qualifierOf(next) !== '' || /X/.test(date + next) || date.length !== next.length) return full
  if (isDay(date) && date.slice(0, 7) === next.slice(0, 7)) return String(Number(date.slice(8)))
  if (date.length >= 7 && date.slice(0, 4) === next.slice(0, 4)) return full.replace(/ \d{4}$/, '')
  return full
}

const unitOf = (date: string): string => (/^\d{4}-\d{2}-/.test(date) ? 'day' : date.includes('-') ? 'month' : 'year')

const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date)

/** How sure a date is: `~` about, `?` uncertain, `%` both. */
const qualifierOf = (date: string): string => /[?~%]$/.exec(date)?.[0] ?? ''
const plain = (date: string): string => date.replace(/[?~%]$/, '')
const isAbout = (qualifier: string): boolean => qualifier === '~' || qualifier === '%'
const isUncertain = (qualifier: string): boolean => qualifier === '?' || qualifier === '%'

/** The qualifier that all dates have, `''` where none has any; `null` where they differ. */
function sharedQualifier(dates: readonly string[]): string | null {
  const [first = '', ...others] = dates.map(qualifierOf)
  return others.every((other) => other === first) ? first : null
}

/** Words for the whole of a date, with how sure it is. */
const qualified = (words: string, qualifier: string): string =>
  `${isAbout(qualifier) ? 'about ' : ''}${words}${isUncertain(qualifier) ? ', uncertain' : ''}`

/** One of several dates, which are not equally sure. */
const partInWords = (date: string): string =>
  `${isAbout(qualifierOf(date)) ? 'about ' : ''}${plainDateInWords(plain(date))}${isUncertain(qualifierOf(date)) ? ' (uncertain)' : ''}`
