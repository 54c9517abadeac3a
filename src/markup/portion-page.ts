import { portionWords } from '../domain/portion-words.ts'
import type { Story } from '../domain/story.ts'
import { portionUrl } from '../routes/portion-urls.ts'
import { markup, type Html } from './markup.ts'
import type { PageIdentity } from './page-head.ts'
import { type PortionedList, portionNav } from './portion-nav.ts'

/** A page of its own for a further portion of a list that begins on another page. */
export interface FurtherPortion extends PortionedList {
  /** What the page that the list begins on is called. */
  pageTitle: string
  /** What the list holds, in a sentence. */
  hint?: string | undefined
}

/** What such a page says about itself. */
export const portionIdentity = (
  story: Story,
  { name, entries, portion, page, pageTitle, list }: FurtherPortion,
): PageIdentity => ({
  story,
  title: `${pageTitle}: ${name}, part ${portion.number}`,
  description: `${pageTitle}. ${name}: ${portionWords(entries, portion)}.`,
  path: portionUrl(page, list, portion.number),
})

/** What such a page tells in its head of those before and after it. */
export const portionLinks = ({ portion: { number, of }, page, list }: FurtherPortion): Html => markup`
  <link rel="prev" href="${portionUrl(page, list, number - 1)}">
  ${number < of && markup`<link rel="next" href="${portionUrl(page, list, number + 1)}">`}
`

/** What stands in `<main>` of such a page, around its entries. These may have headings of the third level, as on the page that the list begins on. */
export const portionMain = (further: FurtherPortion, content: Html): Html => markup`
  <p class="kicker">Continued from <a href="${portionUrl(further.page, further.list, 1)}">${further.pageTitle}</a></p>
  <h1>${further.name}</h1>
  <h2 class="minor">${portionWords(further.entries, further.portion)}</h2>
  ${further.hint !== undefined && markup`<p class="hint">${further.hint}</p>`}
  ${content}
  ${portionNav(further)}
`
