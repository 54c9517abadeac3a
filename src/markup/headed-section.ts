import { later } from './later.ts'
import { type Html, markup } from './markup.ts'

/** The head of a part of a page. */
export interface SectionHead {
  /** The `id` of the title. */
  id: string
  title: string | Html
  /** One sentence that says what stands here. */
  hint?: string | Html | undefined
  /** What else stands under the title. */
  more?: Html | undefined
  /** Whether it begins below the first screen of a telephone, so that what it holds can be laid out later. */
  isFar?: boolean | undefined
}

/** A part of a page: its title and what it holds at the left where there is room, the rest beside it. */
export const headedSection = ({ id, title, hint, more, isFar = false }: SectionHead, content: Html): Html => markup`
  <section class="headed" aria-labelledby="${id}">
    <header>
      <h2 id="${id}">${title}</h2>
      ${hint !== undefined && markup`<p class="hint">${hint}</p>`}
      ${more}
    </header>
    ${isFar ? later(content) : markup`<div>${content}</div>`}
  </section>
`
