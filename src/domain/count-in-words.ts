/** A number with its noun: "1 claim", "2 claims", "1,204 claims". */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

const SPELLED = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
]

/** A number as running text has it: in letters up to twenty, in digits from there on. */
export const spellNumber = (count: number): string => SPELLED[count] ?? count.toLocaleString('en-GB')

/** A number with its noun, as running text has it: "one claim", "three claims", "1,204 claims". */
export const spellCount = (count: number, one: string, many = `${one}s`): string =>
  `${spellNumber(count)} ${count === 1 ? one : many}`

/** The same words with a capital, for the beginning of a sentence. */
export const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Names as a sentence lists them: "a", "a and b", "a, b and c". */
export function listInWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
