import { countInWords } from '../domain/count-in-words.ts'
import type { PocketTally } from '../domain/pocket-edition.ts'
import type { Sourcing } from '../domain/claim.ts'
import { pocketUrl } from '../routes/pocket-urls.ts'
import { element } from '../dom/element.ts'
import type { Library, PlacedClaim } from './library.ts'

// Small things that views are made of. All texts enter as text.

/** What an element can hold. */
export type Content = string | Node

/** How many things of a list are shown at a time. */
const PORTION = 50

export const paragraph = (content: readonly Content[], className = ''): HTMLParagraphElement =>
  element('p', { className }, content)

export const link = (href: string, content: readonly Content[], className = ''): HTMLAnchorElement =>
  element('a', { href, className }, content)

/** Things with something between each two. */
export const joined = (things: readonly Content[], separator: string): Content[] =>
  things.flatMap((thing, index) => (index === 0 ? [thing] : [separator, thing]))

/** Actors as links, with commas. */
export const names = (library: Library, actors: readonly string[]): Content[] =>
  joined(
    actors.map((id) => link(pocketUrl('actors', id), [library.name(id)])),
    ', ',
  )

/** A drawn sign with its word, from the template that stands in the document. */
export function sign(name: Sourcing | 'stands' | 'changed'): Node {
  const template = document.querySelector<HTMLTemplateElement>('#signs')
  const found = template?.content.querySelector(`[data-sign="${name}"]`)
  if (found === null || found === undefined) throw new Error(`The document has no sign for ${name}.`)
  return found.cloneNode(true)
}

/** Who says a claim, on what sourcing, through whom. */
export const byline = (library: Library, { speaker, sourcing, relayedBy }: PlacedClaim): Content[] => [
  ...names(library, speaker),
  ' · ',
  sign(sourcing),
  ...(relayedBy.length > 0 ? [' · as told by ', ...names(library, relayedBy.toReversed())] : []),
]

/** A claim in a list: our sentence, who says it, and where it is printed. */
export function claimLine(library: Library, claim: PlacedClaim, { inArticle = true } = {}): HTMLElement {
  const printed = [' · ', inLanguage(link(pocketUrl('articles', claim.article.id), [claim.article.title]), claim)]
  return element('div', { className: 'claim-line' }, [
    link(pocketUrl('claims', claim.ref), [claim.text], 'claim-link'),
    paragraph([...byline(library, claim), ...(inArticle ? printed : [])], 'byline'),
  ])
}

/** The words of a claim as a quotation. */
export const quotation = (words: string, claim: PlacedClaim): HTMLElement =>
  inLanguage(element('blockquote', {}, [words]), claim)

export function inLanguage<Made extends HTMLElement>(made: Made, { article }: PlacedClaim): Made {
  made.lang = article.language
  return made
}

/** "3 articles · 2 independent · 1 of unknown origin" */
export const tally = ({ articles, independent, unknownOrigin }: PocketTally): string =>
  [
    countInWords(articles, 'article'),
    `${independent} independent`,
    ...(unknownOrigin > 0 ? [`${unknownOrigin} of unknown origin`] : []),
  ].join(' · ')

/** Something that is made when it is first unfolded. */
export function fold(summary: readonly Content[], content: () => readonly Content[]): HTMLDetailsElement {
  const details = element('details', {}, [element('summary', {}, summary)])
  details.addEventListener('toggle', () => details.append(...content()), { once: true })
  return details
}

/** A list of any length, shown in portions; the button for the next moves the focus to the first of them. */
export function list<Thing>(things: readonly Thing[], toContent: (thing: Thing) => readonly Content[]): HTMLElement {
  const items = element('ul', { className: 'plain-list' })
  const more = element('button', { type: 'button' })
  const showPortion = (): HTMLElement | undefined => {
    const shown = items.childElementCount
    const next = things.slice(shown, shown + PORTION).map((thing) => element('li', {}, toContent(thing)))
    items.append(...next)
    const left = things.length - items.childElementCount
    more.hidden = left === 0
    more.textContent = `Show ${Math.min(left, PORTION)} more of ${things.length.toLocaleString('en-GB')}`
    return next[0]
  }
  more.addEventListener('click', () => showPortion()?.querySelector('a')?.focus())
  showPortion()
  return element('div', {}, [items, more])
}

/** Terms, each with what there is to say; those without anything are left out. */
export const facts = (pairs: readonly (readonly [term: string, content: readonly Content[]])[]): HTMLElement =>
  element(
    'dl',
    { className: 'facts' },
    pairs.flatMap(([term, content]) =>
      content.length === 0 ? [] : [element('dt', {}, [term]), element('dd', {}, content)],
    ),
  )

/** A heading with an `id` for its section, and the section's content; empty where there is none. */
export const section = (title: string, content: readonly Content[]): Content[] =>
  content.length === 0 ? [] : [element('section', {}, [element('h2', {}, [title]), ...content])]
