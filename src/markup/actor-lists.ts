import type { ActorAnswer, Companion } from '../analysis/actor-company.ts'
import type { ActorDossier, Appearance } from '../analysis/actor-dossier.ts'
import type { RecordsById } from '../analysis/records-by-id.ts'
import { listInWords } from '../domain/count-in-words.ts'
import { actorUrl, articleUrl, questionUrl } from '../routes/urls.ts'
import { claimLine } from './claim-line.ts'
import { count } from './count.ts'
import { dateWords } from './date-words.ts'
import { attribute, markup, type Html } from './markup.ts'

/** Actors that stand in the same claims as another, with how many. */
export const companionList = (actor: string, companions: readonly Companion[]): Html => markup`
  <ul class="companions">
    ${companions.map(({ actor: other, claims }) => {
      const number = count(claims.length, 'claims', { 'speaker|about': [actor, other.id] })
      const link = markup`<a href="${actorUrl(other.id)}">${other.name}</a>`
      return markup`<li>${link}: ${number}${claims.length === 1 ? '\u00a0claim' : '\u00a0claims'}</li>`
    })}
  </ul>
`

/** Questions with what an actor's claims answer to them. */
export const positionEntries = (positions: readonly ActorAnswer[], records: RecordsById): Html => markup`
  <dl class="entries answered">
    ${positions.map(
      ({ question, answers }) => markup`
        <dt><a class="quiet-link" href="${questionUrl(question.id)}">${question.title}</a></dt>
        <dd>
          ${answers.map(
            ({ label, claim }) => markup`<div><p class="position">${label}</p>${claimLine(claim, records)}</div>`,
          )}
        </dd>
      `,
    )}
  </dl>
`

const APPEARANCE_WORDS: Readonly<Record<Appearance, string>> = {
  outlet: 'the outlet',
  republisher: 'the site whose copy we hold',
  mentioned: 'mentioned',
}

/** Articles that an actor occurs in, and how. */
export const appearanceList = (articles: readonly ActorDossier['articles'][number][]): Html => markup`
  <ul class="plain-list appearances">
    ${articles.map(({ article, as }) => {
      const title = markup`<a class="quiet-link" href="${articleUrl(article.id)}"${attribute('lang', article.language)}>${article.title}</a>`
      const how = listInWords(as.map((one) => APPEARANCE_WORDS[one]))
      return markup`<li>${title}<span class="label"> ${dateWords(article.date)}: ${how}</span></li>`
    })}
  </ul>
`
