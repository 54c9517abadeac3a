import { sliceText } from '../../anchoring/code-points.ts'
import type { ArticleDocument } from '../../domain/document.ts'
import type { Check } from '../check.ts'

const ruleId = 'text-lost'

/**
 * Every sign of the body is shown. Markdown takes some signs for marks (`*`, `_`, `>`), and what it
 * takes is gone from the text that readers see and quotes stand in; printed ones are escaped with a backslash. A line of
 * asterisks of its own is shown as a line.
 */
export const textLost: Check = {
  ruleId,
  *run({ articles }) {
    for (const article of articles) {
      const lost = firstLostSign(article)
      if (lost === undefined) continue
      const { sign, offset } = lost
      yield {
        ruleId,
        place: article.placeOfBody(offset, offset + sign.length),
        reason: `Markdown takes this ${sign} for a mark, so it would vanish from the article.`,
        fix: [
          `If the source prints it, write \\${sign} here and say so in the ledger: op: insert, text: "\\\\", reason: markdown-escape`,
          'If normalising put it here, take it out: headings and list items are the only marks an article has.',
        ],
      }
    }
  },
}

interface PlacedSign {
  sign: string
  offset: number
}

/** The first sign of the body that is neither a mark of ours nor in the article's text; spaces don't count. */
function firstLostSign({ body, text, blocks }: ArticleDocument): PlacedSign | undefined {
  const shown = blocks
    .filter(({ kind }) => kind !== 'title')
    .map((block) => sliceText(text, block))
    .join('')
    .replaceAll(/\s/gu, '')
  const lines = body.split('\n')
  // Nearly every body is shown to the last sign; walking it sign by sign takes many times as long.
  if (lines.map(withoutMarks).join('').replaceAll(/\s/gu, '') === shown) return undefined
  let [at, lineStart] = [0, 0]
  for (const line of lines) {
    // "2. May" opens a list item, or goes on with a paragraph: what is shown tells which.
    const whole = signsOf(line, 0)
    const asPrinted = shown.startsWith(toText(whole), at)
    const signs = asPrinted ? whole : signsOf(line, marksLength(line))
    for (const { sign, offset } of signs) {
      if (!shown.startsWith(sign, at)) return { sign, offset: lineStart + offset }
      at += sign.length
    }
    lineStart += line.length + 1
  }
  return undefined
}

/** The marks that show as what they are: a line of asterisks as a line; or those of list items and of a heading. */
const MARKS = /^\s*([-*_])(\s*\1){2,}\s*$|^(\s*([-*+]|\d{1,9}[.)])(?=\s|$))*(\s*#{1,6}(?=\s|$))?/

const marksLength = (line: string): number => MARKS.exec(line)?.[0].length ?? 0

const withoutMarks = (line: string): string => line.slice(marksLength(line)).replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')

/** The signs of a line that should be shown: without spaces, and without the backslashes that escape others. */
const signsOf = (line: string, from: number): PlacedSign[] =>
  [...line.slice(from).matchAll(/\\(?=[!-/:-@[-`{-~])(.)|\S/gu)].map(({ 0: written, 1: escaped, index }) => ({
    sign: escaped ?? written,
    offset: from + index + (escaped === undefined ? 0 : 1),
  }))

const toText = (signs: readonly PlacedSign[]): string => signs.map(({ sign }) => sign).join('')
