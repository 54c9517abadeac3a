import type { Portion } from '../analysis/portions.ts'
import { portionWords } from '../domain/portion-words.ts'
import { portionUrl } from '../routes/portion-urls.ts'
import { attribute, markup, type Html } from './markup.ts'

/** A list that may go on on pages of its own. */
export interface PortionedList {
  /** What the list is called. */
  name: string
  /** What its entries are called: "claims". */
  entries: string
  /** The part of it that is shown. */
  portion: Portion<unknown>
  /** The page that the list begins on, and its `id` there. */
  page: string
  list: string
}

/** Which part of a list stands here, and the way to the others. Nothing where the list is whole. */
export function portionNav({ name, entries, portion, page, list }: PortionedList): Html {
  const { number, of } = portion
  if (of === 1) return markup``
  const ways = [
    { words: 'First', to: 1, rel: undefined, when: number > 2 },
    { words: 'Previous', to: number - 1, rel: 'prev', when: number > 1 },
    { words: 'Next', to: number + 1, rel: 'next', when: number < of },
    { words: 'Last', to: of, rel: undefined, when: number < of - 1 },
  ].filter(({ when }) => when)
  return markup`
    <div class="portion-nav">
      <p>${portionWords(entries, portion)}</p>
      <nav aria-label="Parts of “${name}”">
        <ul>
          ${ways.map(
            ({ words, to, rel }) =>
              markup`<li><a href="${portionUrl(page, list, to)}"${attribute('rel', rel)}>${words}</a></li>`,
          )}
        </ul>
      </nav>
    </div>
  `
}
