import { claimsOfArticle } from '../analysis/claims-of-article.ts'
import { type RecordsById, recordsById } from '../analysis/records-by-id.ts'
import type { Article, Corpus, Report } from '../domain/corpus.ts'
import { articleThing, claimThing, reportThing, type ToIri } from '../routes/thing-iris.ts'
import { toNamedActor } from './actor-json-ld.ts'
import { isoDate } from './iso-date.ts'
import type * as JsonLd from './json-ld.ts'
import { nonEmpty } from './non-empty.ts'

/** An article by its own headline, or by our description where it has none. */
export const toNamedArticle = ({ id, title, titleFrom }: Article, iri: ToIri): JsonLd.NamedArticle => ({
  '@type': 'NewsArticle',
  '@id': iri(articleThing(id)),
  ...(titleFrom === 'source' ? { headline: title } : { name: title }),
})

/** What the page of an article says to machines. Its claims stand there by their names only; their own pages describe them. */
export function toNewsArticle(article: Article, corpus: Corpus, iri: ToIri): JsonLd.NewsArticle {
  const records = recordsById(corpus)
  return {
    ...toNamedArticle(article, iri),
    url: article.sourceUrl,
    archivedAt: article.archivedAt,
    inLanguage: article.language ?? corpus.story.language,
    publisher: toNamedActor(records.actor(article.outlet), iri),
    datePublished: isoDate(article.date),
    mentions: article.actors.map((id) => toNamedActor(records.actor(id), iri)),
    isBasedOn: article.derivesFrom === 'unknown' ? undefined : nonEmpty(toWorks(article.derivesFrom, records, iri)),
    '@reverse': {
      appearance: claimsOfArticle(corpus, article.id).map(({ ref }) => ({ '@id': iri(claimThing(ref)) })),
    },
  }
}

const toWorks = (refs: readonly string[], records: RecordsById, iri: ToIri): (JsonLd.Ref | JsonLd.Report)[] =>
  refs.map((ref) => {
    const [folder, id = ''] = ref.split('/')
    return folder === 'articles' ? { '@id': iri(articleThing(id)) } : toReport(records.report(id), records, iri)
  })

const toReport = ({ id, title, author, outlet, date }: Report, records: RecordsById, iri: ToIri): JsonLd.Report => ({
  '@type': 'Article',
  '@id': iri(reportThing(id)),
  name: title,
  author: nonEmpty(author.map((actor) => toNamedActor(records.actor(actor), iri))),
  publisher: outlet === 'unknown' ? undefined : toNamedActor(records.actor(outlet), iri),
  datePublished: isoDate(date),
})
