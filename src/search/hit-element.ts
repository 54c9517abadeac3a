import type { ClaimHit, SearchHit } from '../domain/search-hit.ts'
import { element } from '../dom/element.ts'
import type { FoundHit } from './found-hit.ts'
import { markWords } from './mark-words.ts'

/**
 * A result as an item of the list; `hrefOf` makes links of addresses relative to the root of the site. Whatever comes from the
 * index enters as text, never as HTML.
 */
export function hitElement({ hit, words, excerpt }: FoundHit, hrefOf: (url: string) => string): HTMLLIElement {
  const item = element('li')
  // By this class the keys j and k find claims.
  const className = hit.kind === 'claim' ? 'claim-link' : ''
  const link = element('a', { href: hrefOf(hit.url), className }, marked(hit.title, words))
  item.append(element('h2', {}, [link]))
  if (hit.kind === 'claim') {
    const permalink = element('a', { href: hrefOf(hit.permalink) }, ['Permalink'])
    // Twenty links of the same name tell nothing apart by themselves.
    permalink.setAttribute('aria-label', `Permalink of the claim: ${hit.title}`)
    item.append(
      element('blockquote', {}, marked(hit.quote, words)),
      element('p', { className: 'hint' }, [`${detailsOf(hit).join(' · ')} · `, permalink]),
    )
    return item
  }
  const passage = passageOf(hit, excerpt)
  if (passage !== '') item.append(element('p', {}, marked(passage, words)))
  item.append(element('p', { className: 'hint' }, [detailsOf(hit).join(' · ')]))
  return item
}

/** What stands under the title: the words around what was found, or what there is to say. */
function passageOf(hit: Exclude<SearchHit, ClaimHit>, excerpt: string): string {
  switch (hit.kind) {
    case 'article':
      return excerpt
    case 'question':
      return hit.answers
    case 'actor':
      return hit.description ?? ''
    case 'event':
      return hit.summary ?? ''
    default:
      throw new TypeError(`Unhandled result ${JSON.stringify(hit satisfies never)}`)
  }
}

/** What a reader wants to know of a result at a glance, from what it is to when it was printed. */
function detailsOf(hit: SearchHit): string[] {
  switch (hit.kind) {
    case 'claim':
      return ['Claim', ...new Set([hit.speaker, hit.sourcing, hit.outlet]), hit.date, `in “${hit.article}”`]
    case 'question':
      return ['Question', hit.extent]
    case 'article':
      return ['Article', hit.outlet, hit.date]
    case 'actor':
      return ['Actor', hit.sort]
    case 'event':
      return ['Event', hit.status, hit.date, hit.place].filter((detail) => detail !== undefined)
    default:
      throw new TypeError(`Unhandled result ${JSON.stringify(hit satisfies never)}`)
  }
}

const marked = (text: string, words: ReadonlySet<string>): (string | Node)[] =>
  markWords(text, words).map((piece) => (piece.found ? element('mark', {}, [piece.text]) : piece.text))
