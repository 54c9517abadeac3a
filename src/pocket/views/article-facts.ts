import { NOTICE_WORDS } from '../../domain/words.ts'
import type { PocketArticle } from '../../domain/pocket-edition.ts'
import { pocketUrl } from '../../routes/pocket-urls.ts'
import { element } from '../../dom/element.ts'
import type { Library } from '../library.ts'
import { type Content, facts, joined, link, list, names, paragraph, section } from '../parts.ts'

/** What stands under an article: its notices to the reader, and what is recorded about it. */
export function articleFacts(library: Library, article: PocketArticle): Content[] {
  const { notices, outlet, republisher, date, certainty, textSha256, language } = article
  const others = (library.sourceOf(article.id)?.articles ?? []).filter((id) => id !== article.id)
  return [
    ...section(
      `Notices to the reader (${notices.length})`,
      notices.length === 0
        ? []
        : [
            list(notices, ({ kind, note, words }) => [
              element('strong', {}, [NOTICE_WORDS[kind].label]),
              ' ',
              element('q', { lang: language }, [words]),
              paragraph([note]),
            ]),
          ],
    ),
    ...section('About this article', [
      facts([
        ['Outlet', names(library, [outlet])],
        ['Copy we hold', republisher === undefined ? [] : names(library, [republisher])],
        ['Date', [date + certainty]],
        ['Made from', madeFrom(library, article)],
        ['Same source as', articleLinks(library, others)],
        ['SHA-256 of the text', [element('code', {}, [textSha256])]],
      ]),
    ]),
  ]
}

function madeFrom(library: Library, { madeFrom: works }: PocketArticle): Content[] {
  if (works === undefined) return ['Not known: the copy does not tell what it was made from.']
  if (works.length === 0) return ['No other work is named as its source.']
  return joined(
    works.map((work) => ('report' in work ? work.report : (articleLinks(library, [work.article])[0] ?? work.article))),
    '; ',
  )
}

const articleLinks = (library: Library, ids: readonly string[]): Content[] =>
  joined(
    ids.map((id) => link(pocketUrl('articles', id), [library.article(id)?.title ?? id])),
    '; ',
  )
