import { hash } from 'node:crypto'
import { pageFrame } from '../finishing/page-frame.ts'
import { relativeMarkup } from '../finishing/relative-links.ts'
import type { FramedPage } from '../markup/framed-pages.ts'
import type { KeptPages } from './kept-pages.ts'
import type { WrittenFiles } from './written-files.ts'

/**
 * Gives what writes pages of one kind, by their places in the list, after the model of the first, as that was finished; or as the last
 * build made them, where they would be the same. Nothing where the first was not made.
 */
export function framedWriter(
  pages: readonly FramedPage[],
  model: string | undefined,
  files: WrittenFiles,
  kept: KeptPages,
): ((place: number) => void) | undefined {
  const [first] = pages
  if (first === undefined || model === undefined) return undefined
  const finishedWords = ({ url, ownWords }: FramedPage): string[] =>
    ownWords().map((piece) => relativeMarkup(String(piece), url))
  const firstWords = finishedWords(first)
  const toPage = pageFrame(model, firstWords)
  const frame = hash('sha256', toPage(firstWords.map(() => '')))
  return (place) => {
    const page = pages[place]
    if (page === undefined) throw new RangeError(`There is no page ${place} of ${pages.length}.`)
    const { url } = page
    const madeFrom = kept.madeFrom(frame, page.shown())
    const taken = kept.take(url, madeFrom)
    const { sha256 } = taken === undefined ? files.writeText(url, toPage(finishedWords(page))) : files.write(url, taken)
    kept.add({ url, madeFrom, sha256 })
  }
}
