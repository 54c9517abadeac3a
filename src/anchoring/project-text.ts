import type { TextBlock, TextBlockKind } from '../domain/article-text.ts'
import { countCodePoints } from './code-points.ts'

/** What stands between two blocks of an article's text. */
const BLOCK_SEPARATOR = '\n\n'

/** The one definition of an article's text: its blocks in order, joined by an empty line. */
export function projectText(parts: readonly { kind: TextBlockKind; text: string }[]): {
  text: string
  blocks: TextBlock[]
} {
  const blocks: TextBlock[] = []
  let start = 0
  for (const { kind, text } of parts) {
    const end = start + countCodePoints(text)
    blocks.push({ kind, start, end })
    start = end + BLOCK_SEPARATOR.length
  }
  return { text: parts.map((part) => part.text).join(BLOCK_SEPARATOR), blocks }
}

/** The block that a position begins in; `undefined` past the end. */
export const blockAt = (blocks: readonly TextBlock[], start: number): TextBlock | undefined =>
  blocks.find((block) => block.start <= start && start < block.end)
