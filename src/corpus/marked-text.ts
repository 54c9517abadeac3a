import type { AnchoredClaim, Article } from '../domain/corpus.ts'
import { markedBlocks } from '../markdown/marked-blocks.ts'

/** The text of an article as plain HTML, with the words of its claims marked by the claims' numbers. */
export const markedText = ({ text, blocks }: Article, claims: readonly AnchoredClaim[]): string =>
  markedBlocks(
    text,
    blocks,
    claims.map(({ position }, index) => ({ number: index + 1, ...position })),
  )
