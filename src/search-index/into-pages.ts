import { EDITION_PACK, INDEX_PACK } from '../pocket/packs.ts'
import { SEARCH_INDEX } from '../routes/urls.ts'

/** The search page, told the folder of the index. */
export const withIndexUrl = (page: string, url: string): string =>
  inPlaceOf(page, `data-index="${SEARCH_INDEX}"`, `data-index="${url}"`)

/** The pocket edition with the packs that it carries: its data, and its copy of the index. */
export const withPacks = (page: string, { edition, index }: { edition: string; index: string }): string =>
  withPack(withPack(page, EDITION_PACK, edition), INDEX_PACK, index)

function withPack(page: string, id: string, pack: string): string {
  const [start, end] = [`<script type="text/plain" id="${id}">`, '</script>']
  return inPlaceOf(page, start + end, start + pack + end)
}

function inPlaceOf(page: string, place: string, filled: string): string {
  const at = page.indexOf(place)
  if (at === -1) throw new Error(`The page has no place for what is made beside it: it lacks ${place}`)
  return page.slice(0, at) + filled + page.slice(at + place.length)
}
