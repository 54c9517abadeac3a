import { pageFrame } from '../finishing/page-frame.ts'
import { relativeHtml } from '../finishing/relative-links.ts'
import type { FramedPage } from '../markup/framed-pages.ts'

/** Gives pages, finished, that share their frame with one that is finished already. */
export function finishedAfter(first: FramedPage, model: string): (page: FramedPage) => string {
  const finishedWords = ({ url, ownWords }: FramedPage): string[] =>
    ownWords().map((piece) => relativeHtml(String(piece), url))
  const toPage = pageFrame(model, finishedWords(first))
  return (page) => toPage(finishedWords(page))
}
