import type { ArticleDossier } from '../analysis/article-dossier.ts'
import type { RecordsById } from '../analysis/records-by-id.ts'
import type { Article } from '../domain/corpus.ts'
import type { BasisOf } from '../corpus/shown-article.ts'
import type { Basis } from '../domain/selector.ts'
import { basisWordsAnchor } from '../routes/article-anchors.ts'
import { SOURCING } from '../routes/urls.ts'
import { actorNames } from './actor-names.ts'
import { articleDate } from './article-date.ts'
import { articleLink } from './article-link.ts'
import { basisList } from './basis-list.ts'
import { count } from './count.ts'
import { dateWords } from './date-words.ts'
import { lineage } from './lineage.ts'
import { type Html, joined, markup } from './markup.ts'

/**
 * Whose article it is, whose copy we hold, from when, made from what: each with the words that show it. `pointed`: the ids of words that
 * can be linked to.
 */
export function articleFacts(
  article: Article,
  source: ArticleDossier['source'],
  records: RecordsById,
  pointed: ReadonlySet<string>,
): Html {
  const outlet = records.actor(article.outlet)
  const { republisher, sourceUrl, archivedAt, retrieved } = article
  const shownBy = (what: string, of: BasisOf, basis: readonly Basis[]): Html => {
    const wordsAt = (index: number): string | undefined => {
      const anchor = basisWordsAnchor(of, index)
      return pointed.has(anchor) ? anchor : undefined
    }
    return markup`
      <details>
        <summary>The words that show ${what}</summary>
        ${basisList(basis, wordsAt, article.language)}
      </details>
    `
  }
  const copy =
    republisher === undefined
      ? markup`Nothing shows that another site stands between the outlet and this copy.`
      : actorNames([records.actor(republisher)])
  const origin = article.derivesFromBasis
  return markup`
    <dl class="facts">
      ${fact('Outlet', markup`${actorNames([outlet])}${!outlet.identified && ' (the copy does not name it)'}`)}
      ${fact('Copy we hold', markup`${copy}${shownBy('outlet and copy', 'outlet', article.outletBasis)}`)}
      ${fact('Date', markup`${articleDate(article)}${shownBy('the date', 'date', article.dateBasis)}`)}
      ${fact(
        'Made from',
        markup`
          ${lineage(article, records)}
          ${origin.length > 0 && shownBy('what it was made from', 'lineage', origin)}
          ${source.articles > 1 && sameSource(source)}
        `,
      )}
      ${sourceUrl !== undefined && fact('Published at', markup`<a href="${sourceUrl}">${sourceUrl}</a>`)}
      ${archivedAt !== undefined && fact('Archived at', markup`<a href="${archivedAt}">${archivedAt}</a>`)}
      ${retrieved !== undefined && fact('Copy taken', dateWords(retrieved))}
    </dl>
  `
}

const fact = (name: string, content: Html): Html => markup`<dt>${name}</dt><dd>${content}</dd>`

/** That an article is one of several of the same source: what they have in common was said once. */
function sameSource({ id, articles, others }: ArticleDossier['source']): Html {
  const untold = articles - 1 - others.length
  return markup`
    <p>
      One of ${count(articles, 'articles', { lineage: id })} <a href="${SOURCING}">articles of the same source</a>; what
      they share counts as said once. The other${articles > 2 && 's'}: ${joined(others.map(articleLink), '; ')}
      ${untold > 0 && `; and ${untold} more`}
    </p>
  `
}
