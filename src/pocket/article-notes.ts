import { pocketAnchor, pocketUrl } from '../routes/pocket-urls.ts'
import { element } from '../dom/element.ts'
import type { Library, PlacedClaim } from './library.ts'
import { byline, link, paragraph } from './parts.ts'
import { shownBlocks } from './shown-text.ts'

/** The marked words of a claim in its article, in order; several where another claim begins or ends inside them. */
export const markedWords = (article: ParentNode, { number }: PlacedClaim): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>(`mark[data-c~="${number}"]`),
]

/** Puts the notes of its claims beside an article's words, and a link with the claim's number after them. */
export function addNotes(article: HTMLElement, library: Library, claims: readonly PlacedClaim[]): void {
  for (const block of shownBlocks(article)) {
    const beginning = claims.filter((claim) => block.contains(markedWords(article, claim)[0] ?? null))
    if (beginning.length === 0) continue
    const notes = element(
      'ol',
      { className: 'notes' },
      beginning.map((claim) => note(library, claim)),
    )
    // Notes of a list item stand after its list, in order.
    const passage = block.closest('ul') ?? block
    let last: Element = passage
    while (last.nextElementSibling?.matches('.notes') === true) last = last.nextElementSibling
    last.after(notes)
  }
  for (const claim of claims) mark(article, claim)
}

function mark(article: HTMLElement, claim: PlacedClaim): void {
  const marks = markedWords(article, claim)
  for (const words of marks) {
    words.dataset['claims'] = words.dataset['c'] ?? ''
    const sourcing = new Set((words.dataset['sourcing'] ?? '').split(' ').filter((one) => one !== ''))
    words.dataset['sourcing'] = [...sourcing.add(claim.sourcing)].join(' ')
  }
  // The number has no text of its own, so that the text of the article stays what it is; the style sheet prints it.
  const marker = link(pocketUrl('claims', claim.ref), [], 'claim-marker')
  marker.dataset['number'] = String(claim.number)
  marker.setAttribute('aria-label', `Claim ${claim.number}`)
  let last: Element | undefined = marks.at(-1)
  while (last?.nextElementSibling?.matches('.claim-marker') === true && last.nextSibling === last.nextElementSibling)
    last = last.nextElementSibling
  last?.after(marker)
}

function note(library: Library, claim: PlacedClaim): HTMLElement {
  const number = link(pocketUrl('articles', claim.ref), [String(claim.number)], 'number')
  number.setAttribute('aria-label', `${claim.number}, to the words in the text`)
  return element('li', { value: claim.number }, [
    paragraph([number, ' ', ...byline(library, claim)], 'byline'),
    paragraph([link(pocketUrl('claims', claim.ref), [claim.text], 'claim-link')]),
  ])
}

/** The paragraph that holds a claim's words, as a copy with those words alone marked; `undefined` where none is marked. */
export function wordsInPlace(article: ParentNode, claim: PlacedClaim): HTMLElement | undefined {
  const block = markedWords(article, claim)[0]?.closest<HTMLElement>('h1, h2, p, li')
  if (block === null || block === undefined) return undefined
  const copy = block.cloneNode(true) as HTMLElement
  for (const marker of copy.querySelectorAll('.claim-marker')) marker.remove()
  const own = new Set(markedWords(copy, claim))
  for (const words of copy.querySelectorAll('mark')) {
    if (own.has(words)) words.className = 'is-target'
    else words.replaceWith(...words.childNodes)
  }
  return copy
}

/** The element of an article. */
export const articleElement = (id: string): HTMLElement | null => document.getElementById(pocketAnchor('articles', id))
