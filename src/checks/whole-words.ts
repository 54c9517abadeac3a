import { foldTypography } from '../anchoring/typography.ts'
import { type ActorFields, aliasName } from '../domain/actor.ts'

const LETTER = /[\p{L}\p{M}\p{N}]/u
/** Scripts that don't part words by spaces, or glue endings to names. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether this offset (UTF-16 code units) lies inside a word. */
export function cutsWord(text: string, unit: number): boolean {
  const before = [...text.slice(Math.max(0, unit - 2), unit)].at(-1) ?? ''
  const after = [...text.slice(unit, unit + 2)][0] ?? ''
  return LETTER.test(before) && LETTER.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after)
}

/** Whether a text has a name as whole words. Quotation marks, dashes and spaces may be set in another way. */
export const containsName = (text: string, name: string): boolean => nameFinder(text)(name)

/** Like `containsName`, for many names of one text. */
export function nameFinder(text: string): (name: string) => boolean {
  const folded = foldTypography(text)
  return (name) => spellingsOf(foldTypography(name)).some((spelling) => containsWords(folded, spelling))
}

/** What an actor is called: its name, its aliases, and the articles' words for an anonymous source, each once. */
export const namesOf = ({ name, aliases, descriptors }: ActorFields): string[] => [
  ...new Set([name, ...aliases.map(aliasName), ...descriptors]),
]

/** Whether a text calls an actor by one of its names. */
export const namesActor = (text: string, actor: ActorFields): boolean => namesOf(actor).some(nameFinder(text))

function containsWords(text: string, words: string): boolean {
  for (let unit = text.indexOf(words); unit !== -1; unit = text.indexOf(words, unit + 1)) {
    if (!cutsWord(text, unit) && !cutsWord(text, unit + words.length)) return true
  }
  return false
}

/**
 * A name as it stands, and as a sentence changes its first letter: "analysts" opens one as "Analysts", "The Board" becomes
 * "the Board" inside one. A single capitalised word is never lowered: "US" is not "us", "Will" is not "will".
 */
function spellingsOf(name: string): string[] {
  const [first = '', ...rest] = name
  const withFirst = (letter: string) => letter + rest.join('')
  return [name, withFirst(first.toUpperCase()), ...(name.includes(' ') ? [withFirst(first.toLowerCase())] : [])]
}
