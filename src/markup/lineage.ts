import type { RecordsById } from '../analysis/records-by-id.ts'
import type { Article, Report } from '../domain/corpus.ts'
import { actorNames } from './actor-names.ts'
import { articleLink } from './article-link.ts'
import { dateWords } from './date-words.ts'
import { attribute, markup, type Html } from './markup.ts'

/** The works an article was made from. */
export function lineage({ derivesFrom }: Article, records: RecordsById): Html {
  if (derivesFrom === 'unknown') return markup`Not known: the copy does not tell what it was made from.`
  if (derivesFrom.length === 0) return markup`No other work is named as its source.`
  const works = derivesFrom.map((work) => {
    const [collection, id = ''] = work.split('/')
    return collection === 'articles' ? articleLink(records.article(id)) : reportAccount(records.report(id), records)
  })
  return markup`<ul class="plain-list">${works.map((work) => markup`<li>${work}</li>`)}</ul>`
}

/** A work that isn't here, with the words that show that it exists. It has no page of its own. */
function reportAccount(report: Report, records: RecordsById): Html {
  const by = report.author.length > 0 && markup`by ${actorNames(report.author.map(records.actor))}, `
  const outlet =
    report.outlet === 'unknown' ? 'outlet unknown' : markup`published by ${actorNames([records.actor(report.outlet)])}`
  return markup`
    <span class="report">
      ${report.title}, which is not among the texts here: ${by}${outlet}, ${dateWords(report.date)}
    </span>
    <details>
      <summary>The words that show this work exists</summary>
      <ul>
        ${report.basis.map((basis) => markup`<li>${basisOf(basis, records)}</li>`)}
      </ul>
    </details>
  `
}

function basisOf(basis: Report['basis'][number], records: RecordsById): Html {
  if ('outside' in basis) return markup`<strong>From outside the texts:</strong> ${basis.outside}`
  const article = records.article(basis.article)
  return markup`
    <q${attribute('lang', article.language)}>${basis.exact}</q>, in ${articleLink(article)}
    ${basis.in === 'source' && ' (as received, not in the article)'}
    ${basis.note !== undefined && ` — ${basis.note}`}
  `
}
