import type { HistoryStep } from '../analysis/position-history.ts'
import type { RecordsById } from '../analysis/records-by-id.ts'
import type { Article, Question } from '../domain/corpus.ts'
import { countInWords, listInWords } from '../domain/count-in-words.ts'
import { articleUrl, positionUrl } from '../routes/urls.ts'
import { dateWords } from './date-words.ts'
import { attribute, joined, markup, type Html } from './markup.ts'

/** Which article took which position, in order of publication. */
export const positionHistory = (
  question: Question,
  steps: readonly HistoryStep[],
  records: RecordsById,
): Html => markup`
  <ol class="history">${steps.map((step) => markup`<li>${historyStep(question, step, records)}</li>`)}</ol>
`

function historyStep(question: Question, { article, positions, unsureAfter }: HistoryStep, records: RecordsById): Html {
  const parts = [
    { words: 'New here', held: positions.filter(({ isNew }) => isNew) },
    { words: 'As before', held: positions.filter(({ isNew }) => !isNew) },
  ].filter(({ held }) => held.length > 0)
  return markup`
    <p class="label">${dateWords(article.date)}, ${outletOf(article, records)}: ${titleLink(article)}</p>
    ${parts.map(({ words, held }) => {
      const links = held.map(({ id, label }) => markup`<a href="${positionUrl(question.id, id)}">${label}</a>`)
      return markup`<p>${words}: ${joined(links, '; ')}</p>`
    })}
    ${unsureAfter === 'all' && markup`<p class="label">It may have been printed before any of them: its date is not known.</p>`}
    ${
      unsureAfter !== 'all' &&
      unsureAfter.length > 0 &&
      markup`
        <p class="label">
          It may have been printed before ${unsureInWords(unsureAfter, records)}: the dates do not settle it.
        </p>
      `
    }
  `
}

/** More than ten aren't named. */
const unsureInWords = (articles: readonly Article[], records: RecordsById): string =>
  articles.length > 10
    ? `${countInWords(articles.length, 'article')} that stand before it`
    : listInWords(articles.map((article) => outletOf(article, records)))

/** Articles that say nothing about a question. */
export const silentList = (articles: readonly Article[], records: RecordsById): Html => markup`
  <ul>${articles.map((article) => markup`<li>${titleLink(article)}, ${outletOf(article, records)}</li>`)}</ul>
`

const outletOf = ({ outlet }: Article, records: RecordsById): string => records.actor(outlet).name

const titleLink = ({ id, language, title }: Article): Html =>
  markup`<a href="${articleUrl(id)}"${attribute('lang', language)}>${title}</a>`
