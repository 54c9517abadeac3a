import { expect, test } from 'vitest'
import { dateInWords } from '../../../src/domain/date-in-words.ts'
import { edtfDateSchema } from '../../../src/domain/edtf-date.ts'

const cases = [
  { date: '2031', words: '2031' },
  { date: '203X', words: 'the 2030s' },
  { date: '2031-04', words: 'April 2031' },
  { date: '2031-XX', words: 'a month in 2031' },
  { date: '2031-04-02', words: '2 April 2031' },
  { date: '2031-04-XX', words: 'a day in April 2031' },
  { date: '2031-XX-XX', words: 'a day in 2031' },
  { date: '2031-04-20~', words: 'about 20 April 2031' },
  { date: '2031-04?', words: 'possibly April 2031' },
  { date: '2031%', words: 'possibly about 2031' },
  { date: '2031-04-02/2031-04-09', words: 'from 2 to 9 April 2031' },
  { date: '2031-03-30/2031-04-02', words: 'from 30 March to 2 April 2031' },
  { date: '2030-12-30/2031-01-02', words: 'from 30 December 2030 to 2 January 2031' },
  { date: '2031-04/2031-05', words: 'from April to May 2031' },
  { date: '2031-04~/2031-05', words: 'from about April 2031 to May 2031' },
  { date: '2031-04/..', words: 'from April 2031 on' },
  { date: '../2031-04', words: 'until April 2031' },
  { date: '2031-04/', words: 'from April 2031, until when is not known' },
  { date: '/2031-04', words: 'until April 2031, from when is not known' },
  { date: '[2031-04,2031-05]', words: 'April or May 2031' },
  { date: '[2031-04-12,2031-04-17]', words: '12 or 17 April 2031' },
  { date: '[2031-04,2031-05,2031-06]', words: 'April, May or June 2031' },
  { date: '[2030-12,2031-01]', words: 'December 2030 or January 2031' },
  { date: '[2031-04~,2031-05]', words: 'about April 2031 or May 2031' },
  { date: '[..2031-06]', words: 'no later than June 2031' },
  { date: '[2031-06..]', words: 'no earlier than June 2031' },
  { date: '[2031-04-14..2031-04-21]', words: 'between 14 and 21 April 2031' },
  { date: '[2031-04]', words: 'April 2031' },
  { date: '{2031-04,2031-05}', words: 'April and May 2031' },
  { date: '{2031-04-01..2031-04-05}', words: 'every day from 1 to 5 April 2031' },
  { date: '{2031-04..2031-06}', words: 'every month from April to June 2031' },
  { date: '{2031..2033}', words: 'every year from 2031 to 2033' },
]

test.each(cases)('$date reads “$words”', ({ date, words }) => {
  expect(dateInWords(edtfDateSchema.parse(date))).toBe(words)
})
