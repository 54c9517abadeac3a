import { capitalise } from './invented-words.ts'
import type { Random } from './random.ts'

/** A time as a text puts it and as EDTF. */
export interface SpokenTime {
  /** With its preposition: "in April 2031". */
  words: string
  edtf: string
}

const FIRST_DAY = Date.UTC(2031, 0, 6) / 86_400_000
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** A day of the coverage; days are counted from its first. */
export interface Day {
  number: number
  /** `YYYY-MM-DD`. */
  iso: string
  /** "12 March 2031". */
  words: string
  monthWords: string
}

export function dayOf(number: number): Day {
  const iso = new Date((FIRST_DAY + number) * 86_400_000).toISOString().slice(0, 10)
  const [year = '', month = '', day = ''] = iso.split('-')
  const monthWords = `${MONTHS[Number(month) - 1] ?? ''} ${year}`
  return { number, iso, words: `${String(Number(day))} ${monthWords}`, monthWords }
}

/** A time that an article of some day speaks of, mostly near that day. */
export function inventTime(random: Random, today: number): SpokenTime {
  const distance = random.skewed(90) * (random.chance(0.6) ? 1 : -1)
  const day = dayOf(Math.max(0, today + distance))
  const later = dayOf(day.number + random.between(2, 9))
  const nextMonth = dayOf(day.number + 31)
  const month = day.iso.slice(0, 7)
  switch (random.weighted({ day: 50, month: 20, about: 10, from: 8, choice: 6, until: 6 })) {
    case 'day':
      return { words: `on ${day.words}`, edtf: day.iso }
    case 'month':
      return { words: `in ${day.monthWords}`, edtf: month }
    case 'about':
      return { words: `around ${day.words}`, edtf: `${day.iso}~` }
    case 'from':
      return { words: `from ${day.words} to ${later.words}`, edtf: `${day.iso}/${later.iso}` }
    case 'choice':
      return {
        words: `in ${day.monthWords} or ${nextMonth.monthWords}`,
        edtf: month === nextMonth.iso.slice(0, 7) ? month : `[${month},${nextMonth.iso.slice(0, 7)}]`,
      }
    case 'until':
      return { words: `no later than ${day.monthWords}`, edtf: `[..${month}]` }
  }
}

/** When an article was printed, as its front matter and its source say. */
export interface PrintedDate {
  date: string
  /** A line of the source; `undefined` where it prints none. */
  line: string | undefined
}

/** How surely the day of an article is known differs: most print it, few print none. */
export function inventPrintedDate(random: Random, day: Day): PrintedDate {
  switch (random.weighted({ day: 92, about: 4, month: 3, none: 1 })) {
    case 'day':
      return { date: day.iso, line: `${day.words}, ${random.between(10, 23)}:${random.between(10, 59)}` }
    case 'about':
      return { date: `${day.iso}~`, line: `Around ${day.words}` }
    case 'month':
      return { date: day.iso.slice(0, 7), line: capitalise(`printed in ${day.monthWords}`) }
    case 'none':
      return { date: 'unknown', line: undefined }
  }
}
