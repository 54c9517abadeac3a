import type { Notice } from '../domain/article.ts'
import { NOTICE_WORDS } from '../domain/words.ts'
import { noticeAnchor, noticeWordsAnchor } from '../routes/article-anchors.ts'
import { NOT_IN_ARTICLE, shownWords } from './basis-list.ts'
import { type Html, markup } from './markup.ts'

/** Warnings to the reader of an article, each with its words. `pointed`: the ids of words that can be linked to. */
export const noticeList = (
  notices: readonly Notice[],
  pointed: ReadonlySet<string>,
  language: string | undefined,
): Html => markup`
  <ol class="notices">
    ${notices.map(({ kind, quote, note }, index) => {
      const anchor = noticeWordsAnchor(index)
      const isShown = pointed.has(anchor)
      return markup`
        <li id="${noticeAnchor(index)}">
          <strong>${NOTICE_WORDS[kind].label}</strong> ${shownWords(quote.exact, isShown ? anchor : undefined, language)}
          ${!isShown && NOT_IN_ARTICLE}
          <p>${note}</p>
        </li>
      `
    })}
  </ol>
`
