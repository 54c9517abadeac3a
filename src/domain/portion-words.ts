import { capitalise } from './count-in-words.ts'

interface Stretch {
  number: number
  of: number
  from: number
  to: number
  total: number
}

/** Which part of a list stands somewhere: "Claims 201 to 400 of 1,310, part 2 of 7". */
export function portionWords(entries: string, { number, of, from, to, total }: Stretch): string {
  const [first, last, all] = [from, to, total].map((count) => count.toLocaleString('en-GB'))
  const which =
    from === to ? `Number ${first} of ${all} ${entries}` : `${capitalise(entries)} ${first} to ${last} of ${all}`
  return `${which}, part ${number} of ${of}`
}
