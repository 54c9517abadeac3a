import { pocketAnchor, type PocketPart, type PocketPlace, pocketPlace } from '../routes/pocket-urls.ts'
import { addNotes, articleElement, markedWords } from './article-notes.ts'
import type { Library } from './library.ts'
import { articleFacts } from './views/article-facts.ts'
import { renderedPart } from './rendered-part.ts'
import { element } from '../dom/element.ts'

/** The class of the one part of the document that is shown. */
const SHOWN = 'shown'
const TARGET = 'is-target'

/** Shows the place that the address names, and follows the reader from place to place, back and forward. */
export function startNavigation(library: Library): void {
  const noted = new Set<string>()
  let shown: string | undefined

  function show(place: PocketPlace, isArrival: boolean): void {
    const main = place.part === 'articles' && place.ids[0] !== undefined ? openArticle(place.ids) : openPart(place)
    const heading = main.querySelector<HTMLElement>('h1')
    for (const other of document.querySelectorAll(`.${SHOWN}`)) if (other !== main) other.classList.remove(SHOWN)
    main.classList.add(SHOWN)
    document.title = [...new Set([heading?.textContent, library.edition.story.title, 'Readout'])].join(' · ')
    markCurrent(place.part)
    const isSame = shown === nameOf(place)
    shown = nameOf(place)
    // The first place is where the browser puts the reader; a return leads to where they left it.
    const left = (history.state as { top?: number } | null)?.top
    if (left !== undefined) scrollTo(0, left)
    else if (!showTarget(place, main) && !isArrival && !isSame) {
      scrollTo(0, 0)
      focusOn(heading)
    }
  }

  function openPart(place: PocketPlace): HTMLElement {
    const main = document.getElementById(pocketAnchor(place.part)) ?? document.body
    const view = renderedPart(library, place)
    if (view !== undefined) main.replaceChildren(element('h1', {}, [view.title]), ...view.content)
    return main
  }

  function openArticle([id = '']: readonly string[]): HTMLElement {
    const article = articleElement(id)
    const record = library.article(id)
    if (article === null || record === undefined) return openPart({ part: 'articles', ids: [] })
    if (!noted.has(id)) {
      addNotes(article, library, library.claimsOf(record))
      article.append(...articleFacts(library, record))
    }
    noted.add(id)
    return article
  }

  /** Marks and shows the words of a claim or an event where the place names one. */
  function showTarget({ part, ids }: PocketPlace, main: HTMLElement): boolean {
    for (const other of document.querySelectorAll(`.text .${TARGET}`)) other.classList.remove(TARGET)
    const [id = '', claimId] = ids
    const claim = part === 'articles' && claimId !== undefined ? library.claim(`${id}/${claimId}`) : undefined
    const targets =
      claim !== undefined
        ? markedWords(main, claim)
        : [...main.querySelectorAll<HTMLElement>(`[id="${CSS.escape(pocketAnchor(part, ...ids))}"]`)]
    for (const target of targets) if (claim !== undefined) target.classList.add(TARGET)
    const [first] = targets
    first?.scrollIntoView({ block: 'center' })
    focusOn(first ?? null, true)
    return first !== undefined
  }

  // What a link leaves behind is remembered in its entry of the history, not on the reader's disk.
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
      if (link === null) return
      if (link.getAttribute('href') === '#main') {
        event.preventDefault()
        document.querySelector<HTMLElement>('main')?.focus()
        return
      }
      history.replaceState({ ...(history.state as object | null), top: scrollY }, '')
    },
    true,
  )
  addEventListener('hashchange', () => {
    const place = pocketPlace(location.hash)
    if (place !== undefined) show(place, false)
  })
  history.scrollRestoration = 'manual'
  show(firstPlace(), true)
}

/** A search that came without a place, as a reloaded one does, is shown where it is. */
function firstPlace(): PocketPlace {
  const begin: PocketPlace = { part: location.search === '' ? 'index' : 'search', ids: [] }
  return location.hash === '' ? begin : (pocketPlace(location.hash) ?? begin)
}

const nameOf = ({ part, ids }: PocketPlace): string => pocketAnchor(part, ...ids)

function markCurrent(part: PocketPart): void {
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === `#${part}`) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

function focusOn(place: HTMLElement | null, preventScroll = false): void {
  if (place === null) return
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus({ preventScroll })
}
