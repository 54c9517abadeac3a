import { unpackFiles } from '../packing/unpack-files.ts'
import { inPocket } from '../routes/pocket-urls.ts'
import { openUnpackedIndex } from '../search/packed-index.ts'
import type { SearchIndex } from '../search/pagefind.ts'
import { SearchPanel } from '../search/search-panel.ts'
import { articleElement } from './article-notes.ts'
import { restoreIndex } from './carried-index.ts'
import type { Library } from './library.ts'
import { INDEX_PACK, packIn } from './packs.ts'
import { shownText } from './shown-text.ts'

/** Lets the search panel of the document search the index that the document carries. */
export function defineSearch(library: Library): void {
  class PocketSearch extends SearchPanel {
    protected openIndex(): Promise<SearchIndex> {
      return openCarriedIndex(library)
    }

    protected hrefOf(url: string): string {
      return inPocket(url)
    }
  }
  customElements.define('search-panel', PocketSearch)
}

const openCarriedIndex = async (library: Library): Promise<SearchIndex> =>
  openUnpackedIndex(restoreIndex(await unpackFiles(packIn(INDEX_PACK)), library, textOfArticle))

const textOfArticle = (id: string): string => {
  const article = articleElement(id)
  return article === null ? '' : shownText(article)
}
