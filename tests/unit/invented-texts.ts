import fc from 'fast-check'

/** Few words, so that they repeat, and signs that are hard to count: an emoji, a rare Han character, a no-break space. */
const WORDS = [
  'the',
  'ferry',
  'Ferry',
  'a',
  'for',
  'nine',
  'days',
  '⛴️',
  '🚢',
  '𠮷野',
  'naïve',
  '“closed”',
  '9\u00a0km',
]

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`)

/** Texts as articles have them: paragraphs of repeated words with an empty line between them. */
export const inventedText = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n\n'))

/** Any text at all, broken surrogate pairs included. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x61, 0x0a, 0xd83d, 0xdea2)), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units))
