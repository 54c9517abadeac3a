import { INDEX_PACK } from '../pocket/packs.ts'
import { SEARCH_INDEX } from '../routes/urls.ts'

/** The search page, told the folder of the index. */
export const withIndexUrl = (page: string, url: string): string =>
  inPlaceOf(page, `data-index="${SEARCH_INDEX}"`, `data-index="${url}"`)

/** The pocket edition with the index that it carries. */
export function withIndexPack(page: string, pack: string): string {
  const [start, end] = [`<script type="text/plain" id="${INDEX_PACK}">`, '</script>']
  return inPlaceOf(page, start + end, start + pack + end)
}

function inPlaceOf(page: string, place: string, filled: string): string {
  const at = page.indexOf(place)
  if (at === -1) throw new Error(`The page has no place for the search index: it lacks ${place}`)
  return page.slice(0, at) + filled + page.slice(at + place.length)
}
