import type { Basis } from '../domain/selector.ts'
import { attribute, type Html, markup } from './markup.ts'

/**
 * The words that a statement about an article rests on, and what is known from outside them. `wordsAt` gives the `id` of the words of
 * an entry on this page; `undefined` where they aren't in the text that is shown.
 */
export const basisList = (
  basis: readonly Basis[],
  wordsAt: (index: number) => string | undefined,
  language: string | undefined,
): Html => markup`
  <ul class="basis">
    ${basis.map((entry, index) =>
      'outside' in entry
        ? markup`<li><strong>From outside the texts:</strong> ${entry.outside}</li>`
        : markup`
            <li>
              ${shownWords(entry.exact, wordsAt(index), language)}
              ${entry.in === 'source' && NOT_IN_ARTICLE}
              ${entry.note !== undefined && ` — ${entry.note}`}
            </li>
          `,
    )}
  </ul>
`

/** Said of words that normalising took out. */
export const NOT_IN_ARTICLE = ' (in the text as received, not in the article)'

/** Words of an article, as a link to them where they have an `id` on the page. */
export function shownWords(exact: string, anchor: string | undefined, language: string | undefined): Html {
  const words = markup`<q${attribute('lang', language)}>${exact}</q>`
  return anchor === undefined ? words : markup`<a href="#${anchor}">${words}</a>`
}
