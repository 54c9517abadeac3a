import { pageFrame } from '../finishing/page-frame.ts'
import { relativeHtml } from '../finishing/relative-links.ts'
import type { FramedPage } from '../markup/framed-pages.ts'
import type { WrittenFiles } from './written-files.ts'

/** Writes pages that share their frame with the first of them, which is finished. */
export function writeFramedPages(
  [first, ...others]: readonly FramedPage[],
  model: string,
  files: WrittenFiles,
  watch: () => void,
): void {
  if (first === undefined) return
  const finished = ({ url, ownWords }: FramedPage): string[] =>
    ownWords().map((piece) => relativeHtml(String(piece), url))
  const toPage = pageFrame(model, finished(first))
  for (const page of others) {
    files.write(page.url, Buffer.from(toPage(finished(page))))
    watch()
  }
}
