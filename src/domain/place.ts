/** A point in a file. Both count from 1; columns count UTF-16 code units, as editors do. */
export interface Point {
  line: number
  column: number
}

/** Where something stands; or, where that isn't known, why not. */
export type Place =
  { kind: 'known'; file: string; start: Point; end: Point } | { kind: 'unknown'; file: string; why: string }

/** The path of a value inside a YAML document, for example `['claims', 2, 'quote', 'exact']`. */
export type ValuePath = readonly (string | number)[]

/** Turns offsets (UTF-16 code units) of a text into points. */
export function pointsOf(text: string): (offset: number) => Point {
  const lineStarts = [0]
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) lineStarts.push(i + 1)
  return (offset) => {
    let [low, high] = [0, lineStarts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
  }
}
