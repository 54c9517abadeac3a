import { toPosition } from '../../../src/anchoring/code-points.ts'
import { describePosition } from '../../../src/anchoring/match-quote.ts'
import type { TextQuoteSelector } from '../../../src/domain/selector.ts'

/** Words of a text by their text: their first place from an offset on, with as much context as makes them unique. */
export function selectorAt(text: string, exact: string, from: number): TextQuoteSelector {
  const at = text.indexOf(exact, from)
  if (at === -1) throw new RangeError(`“${exact}” does not stand in the text after ${from}.`)
  // Nearly all words stand alone; describing them with context takes a hundred times as long.
  const isUnique = text.indexOf(exact) === at && text.indexOf(exact, at + 1) === -1
  return isUnique ? { exact } : describePosition(text, toPosition(text, at, at + exact.length))
}
