import { expect, test } from 'vitest'
import { inPocket, pocketPlace, pocketUrl } from '../../../src/routes/pocket-urls.ts'
import {
  ABOUT,
  ACTORS,
  actorUrl,
  articleUrl,
  claimInArticleUrl,
  claimUrl,
  eventUrl,
  fromRoot,
  HOME,
  positionUrl,
  questionUrl,
  relationKindUrl,
  SEARCH,
  SEARCH_INDEX,
} from '../../../src/routes/urls.ts'

test.each([
  { url: HOME, place: '#index' },
  { url: ACTORS, place: '#actors' },
  { url: actorUrl('board'), place: '#actors/board' },
  { url: articleUrl('ferry'), place: '#articles/ferry' },
  { url: claimInArticleUrl('ferry/pier'), place: '#articles/ferry/pier' },
  { url: claimUrl('ferry/pier'), place: '#claims/ferry/pier' },
  { url: questionUrl('when'), place: '#questions/when' },
  { url: positionUrl('when', 'in-may'), place: '#questions/when' },
  { url: relationKindUrl('contradicts'), place: '#contradictions' },
  { url: eventUrl('reopening'), place: '#timeline/reopening' },
  { url: `${SEARCH}?q=ferry`, place: '#search' },
])('$url stands at $place', ({ url, place }) => {
  expect(inPocket(url)).toBe(place)
  expect(inPocket(fromRoot(url))).toBe(place)
})

test('a page that the edition leaves out leads to its beginning, and what is no page keeps its address', () => {
  expect(inPocket(ABOUT)).toBe('#index')
  expect(inPocket(SEARCH_INDEX)).toBe('pagefind/')
  expect(inPocket('/')).toBe('./')
})

test.each([
  { hash: '', place: { part: 'index', ids: [] } },
  { hash: '#index', place: { part: 'index', ids: [] } },
  { hash: '#articles/ferry', place: { part: 'articles', ids: ['ferry'] } },
  { hash: '#claims/ferry/pier', place: { part: 'claims', ids: ['ferry', 'pier'] } },
  { hash: '#nowhere', place: undefined },
  { hash: '#main', place: undefined },
])('“$hash” names a place or none', ({ hash, place }) => {
  expect(pocketPlace(hash)).toEqual(place)
})

test('a place can be told from its address', () => {
  expect(pocketPlace(pocketUrl('claims', 'ferry', 'pier'))).toEqual({ part: 'claims', ids: ['ferry', 'pier'] })
})
