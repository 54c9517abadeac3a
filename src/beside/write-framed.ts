import { pageFrame } from '../finishing/page-frame.ts'
import { relativeMarkup } from '../finishing/relative-links.ts'
import type { FramedPage } from '../markup/framed-pages.ts'
import type { WrittenFiles } from './written-files.ts'

/**
 * Gives what writes pages of one kind, by their places in the list, after the model of the first, as that was finished. Nothing where that
 * was not made.
 */
export function framedWriter(
  pages: readonly FramedPage[],
  model: string | undefined,
  files: WrittenFiles,
): ((place: number) => void) | undefined {
  const [first] = pages
  if (first === undefined || model === undefined) return undefined
  const finishedWords = ({ url, ownWords }: FramedPage): string[] =>
    ownWords().map((piece) => relativeMarkup(String(piece), url))
  const toPage = pageFrame(model, finishedWords(first))
  return (place) => {
    const page = pages[place]
    if (page === undefined) throw new RangeError(`There is no page ${place} of ${pages.length}.`)
    files.writeText(page.url, toPage(finishedWords(page)))
  }
}
