import { leastCharacters, wrapWords } from '../../domain/wrap-words.ts'

/** Room between two labels, in pixels. */
export const BETWEEN_LABELS = 8

/** What to write beside a band: its name, and what else there is to say, in parts that share a line where they fit on one. */
export interface Label {
  name: string
  further: string[][]
}

/** A label in lines; the first `strong` of them name what it stands beside. */
export interface TextLines {
  lines: string[]
  strong: number
  /** The label in one sentence, for those who hear it: lines break within words. */
  spoken: string
}

/** The lines of a label, of so many characters at most. */
export function textLines({ name, further }: Label, characters: number): TextLines {
  // Names are bold, which is wider.
  const names = wrapWords(name, characters * 0.94)
  const most = leastCharacters(characters)
  const said = further.filter((parts) => parts.length > 0)
  const joined = said.flatMap((parts) => (parts.join(' · ').length <= most ? parts.join(' · ') : parts))
  return {
    lines: [...names, ...joined.flatMap((line) => wrapWords(line, most))],
    strong: names.length,
    spoken: [name, ...said.map((parts) => parts.join(', '))].join('; '),
  }
}

/**
 * Where labels begin so that none covers the next and each stands as near as can be to where it is wanted. Given and returned in
 * the order of what is wanted.
 */
export function spreadLabels(labels: readonly { wanted: number; height: number }[]): number[] {
  // Labels that would touch form a block; a block stands where its labels are wanted on average.
  const blocks: { top: number; height: number; wishes: number[]; offsets: number[] }[] = []
  for (const { wanted, height } of labels) {
    let block = { top: Math.max(0, wanted), height, wishes: [wanted], offsets: [0] }
    for (
      let above = blocks.at(-1);
      above !== undefined && above.top + above.height > block.top;
      above = blocks.at(-1)
    ) {
      blocks.pop()
      const shift = above.height
      const wishes = [...above.wishes, ...block.wishes.map((wish) => wish - shift)]
      block = {
        top: Math.max(0, sum(wishes) / wishes.length),
        height: above.height + block.height,
        wishes,
        offsets: [...above.offsets, ...block.offsets.map((offset) => offset + shift)],
      }
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ top, offsets }) => offsets.map((offset) => top + offset))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
