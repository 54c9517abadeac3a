import { sliceText, toUnitOffset } from '../../anchoring/code-points.ts'
import type { TextPositionSelector } from '../../domain/selector.ts'
import type { Check } from '../check.ts'
import { judgedSelectors } from '../selector-outcome.ts'
import { cutsWord } from '../whole-words.ts'

const ruleId = 'quote-cuts-word'

/** Words quoted from an article begin and end where its words do: "not" is no quote from "nothing". */
export const quoteCutsWord: Check = {
  ruleId,
  *run(documents) {
    for (const { outcome, text, role, plural, document, path } of judgedSelectors(documents)) {
      if (outcome.kind !== 'found' || text.name !== 'article') continue
      const whole = wholeWords(text.text, outcome.position)
      if (whole === undefined) continue
      yield {
        ruleId,
        place: document.placeOf([...path, 'exact']),
        reason: `${role} ${plural ? 'begin or end' : 'begins or ends'} inside a word of the article, so a reader would see a word that nobody wrote.`,
        details: [{ kind: 'see', label: 'The words stand here', place: text.placeOf(outcome.position) }],
        fix: [`Take the whole word: ${whole}`],
      }
    }
  },
}

/** The words of a position, made whole; `undefined` where they are. */
function wholeWords(text: string, position: TextPositionSelector): string | undefined {
  const startUnit = toUnitOffset(text, position.start)
  const endUnit = startUnit + sliceText(text, position).length
  let [from, to] = [startUnit, endUnit]
  while (cutsPlainWord(text, from)) from -= 1
  while (cutsPlainWord(text, to)) to += 1
  return from === startUnit && to === endUnit ? undefined : text.slice(from, to)
}

/** Words that a copy has glued together ("theBoard") may be parted; normalising leaves them as printed. */
const cutsPlainWord = (text: string, unit: number): boolean =>
  cutsWord(text, unit) && !/^\p{Ll}\p{Lu}/u.test(text.slice(unit - 1, unit + 1))
