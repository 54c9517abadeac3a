import { compareText } from '../domain/compare-text.ts'
import type { Corpus } from '../domain/corpus.ts'
import { packFiles } from '../packing/pack-files.ts'
import { carryIndex } from '../pocket/carried-index.ts'
import { Library } from '../pocket/library.ts'
import { toPocketEdition } from '../structured-data/pocket-edition.ts'
import type { IndexFile } from './index-file.ts'

/** The search index as the pocket edition carries it: without what the edition has already. */
export function carriedPack(corpus: Corpus, files: readonly IndexFile[]): Promise<string> {
  const texts = new Map(corpus.articles.map(({ id, text }) => [id, text]))
  const inOrder = files.toSorted((a, b) => compareText(a.path, b.path))
  const carried = carryIndex(
    new Map(inOrder.map(({ path, plain }) => [path, plain])),
    new Library(toPocketEdition(corpus, undefined)),
    (article) => texts.get(article) ?? '',
  )
  return packFiles([...carried].map(([path, content]) => ({ path, content })))
}
