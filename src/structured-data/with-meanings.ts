/** A description with what each fixed value of the field means, in the words that the pages use. */
export const withMeanings = (description: string, words: Readonly<Record<string, { meaning: string }>>): string =>
  [description, ...Object.entries(words).map(([value, { meaning }]) => `“${value}”: ${meaning}`)].join(' ')
