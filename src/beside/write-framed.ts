import { pageFrame } from '../finishing/page-frame.ts'
import { relativeMarkup } from '../finishing/relative-links.ts'
import type { FramedPage } from '../markup/framed-pages.ts'
import type { WrittenFiles } from './written-files.ts'

/** Writes pages that share their frame with the first of them, whose finished page is `model`. Gives each as it is written. */
export function* writeFramed(
  [first, ...others]: readonly FramedPage[],
  model: string,
  files: WrittenFiles,
): Generator<FramedPage> {
  if (first === undefined) return
  const finishedWords = ({ url, ownWords }: FramedPage): string[] =>
    ownWords().map((piece) => relativeMarkup(String(piece), url))
  const toPage = pageFrame(model, finishedWords(first))
  for (const page of others) {
    files.write(page.url, Buffer.from(toPage(finishedWords(page))))
    yield page
  }
}
