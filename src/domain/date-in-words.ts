import { type EdtfDate, parseEdtf } from './edtf-date.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date as an English reader would say it, no more precise and no surer than it is: "about 20 April 2031", "April or May 2031". */
export function dateInWords(date: EdtfDate): string {
  const parts = parseEdtf(date)
  if (parts === null) throw new TypeError(`Not an EDTF date: ${date}`)
  switch (parts.kind) {
    case 'date':
      return singleInWords(parts.date)
    case 'interval': {
      const { from, to } = parts
      if (from === 'open' || from === 'unknown')
        return `until ${singleInWords(to)}${from === 'unknown' ? ', from when is not known' : ''}`
      if (to === 'open') return `from ${singleInWords(from)} on`
      if (to === 'unknown') return `from ${singleInWords(from)}, until when is not known`
      return `from ${withoutSharedEnd(from, to)} to ${singleInWords(to)}`
    }
    case 'one-of':
      return listInWords(parts.members, 'or')
    case 'all-of':
      return listInWords(parts.members, 'and')
    default:
      throw new TypeError(`Unhandled date ${JSON.stringify(parts satisfies never)}`)
  }
}

type Member = { date: string } | { from: string | null; to: string | null }

function listInWords(members: readonly Member[], word: 'or' | 'and'): string {
  const words = members.map((member, index) => {
    if ('date' in member) {
      const next = members[index + 1]
      return next !== undefined && 'date' in next
        ? withoutSharedEnd(member.date, next.date)
        : singleInWords(member.date)
    }
    const { from, to } = member
    if (from === null) return `no later than ${singleInWords(to ?? '')}`
    if (to === null) return `no earlier than ${singleInWords(from)}`
    return word === 'or'
      ? `between ${withoutSharedEnd(from, to)} and ${singleInWords(to)}`
      : `every ${unitOf(from)} from ${withoutSharedEnd(from, to)} to ${singleInWords(to)}`
  })
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} ${word} ${last}`
}

/** `2031-04` before `2031-05` is just "April", because "May 2031" follows; so is "12" before "17 March 2031". */
function withoutSharedEnd(date: string, next: string): string {
  const full = singleInWords(date)
  if (
    hasQualifier(date) ||
    hasQualifier(next) ||
    date.includes('X') ||
    next.includes('X') ||
    date.length !== next.length
  ) {
    return full
  }
  if (date.length === 10 && date.slice(0, 7) === next.slice(0, 7)) return String(Number(date.slice(8)))
  if (date.length >= 7 && date.slice(0, 4) === next.slice(0, 4)) return full.replace(/ \d{4}$/, '')
  return full
}

const unitOf = (date: string): string => (/^\d{4}-\d{2}-/.test(date) ? 'day' : date.includes('-') ? 'month' : 'year')

const hasQualifier = (date: string): boolean => /[?~%]$/.test(date)

function singleInWords(date: string): string {
  const [, plain = '', qualifier = ''] = /^(.*?)([?~%]?)$/.exec(date) ?? []
  const about = qualifier === '~' || qualifier === '%' ? 'about ' : ''
  const possibly = qualifier === '?' || qualifier === '%' ? 'possibly ' : ''
  return `${possibly}${about}${plainInWords(plain)}`
}

function plainInWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : year
  const monthName = MONTHS[Number(month) - 1]
  if (monthName === undefined) return day === undefined ? `a month in ${year}` : `a day in ${year}`
  if (day === undefined) return `${monthName} ${year}`
  return day === 'XX' ? `a day in ${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`
}
