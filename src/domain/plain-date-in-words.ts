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

/** A date without qualifiers as an English reader would say it: "20 April 2031", "a day in April 2031", "the 2030s". */
export function plainDateInWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : year
  const monthName = MONTHS[Number(month) - 1]
  if (monthName === undefined) return day === undefined ? `a month in ${year}` : `a day in ${year}`
  if (day === undefined) return `${monthName} ${year}`
  return day === 'XX' ? `a day in ${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`
}
