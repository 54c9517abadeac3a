import { openIndexFromDisk } from './disk-index.ts'
import { openHostedIndex } from './hosted-index.ts'
import type { SearchIndex } from './pagefind.ts'
import { SearchPanel } from './search-panel.ts'

/** The search of the site, hosted or opened from disk. `data-root` leads to its root, `data-index` to the folder of the index. */
class SiteSearch extends SearchPanel {
  protected openIndex(): Promise<SearchIndex> {
    const folder = new URL(this.dataset['index'] ?? '', document.baseURI)
    return folder.protocol === 'file:' ? openIndexFromDisk(folder.href) : openHostedIndex(folder.href)
  }

  protected hrefOf(url: string): string {
    return (this.dataset['root'] ?? '') + url
  }
}

customElements.define('search-panel', SiteSearch)
