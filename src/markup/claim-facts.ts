import type { RecordsById } from '../analysis/records-by-id.ts'
import { type Relay, relayChain } from '../analysis/relay-chain.ts'
import type { SameQuestion } from '../analysis/related-claims.ts'
import type { AnchoredClaim, Article } from '../domain/corpus.ts'
import { CLAIM_KIND_WORDS, EVENT_STATUS_WORDS, SOURCING_WORDS } from '../domain/words.ts'
import { eventUrl, positionUrl, questionUrl } from '../routes/urls.ts'
import { actorNames } from './actor-names.ts'
import { dateWords } from './date-words.ts'
import { attribute, markup, type Html } from './markup.ts'
import { lineage } from './lineage.ts'
import { sourcingSign } from './signs.ts'

/** Everything recorded about a claim, in plain words. */
export function claimFacts(claim: AnchoredClaim, questions: readonly SameQuestion[], records: RecordsById): Html {
  const article = records.article(claim.article)
  const kind = CLAIM_KIND_WORDS[claim.kind]
  const hasSources = article.derivesFrom !== 'unknown' && article.derivesFrom.length > 0
  return markup`
    <dl class="facts in-margin">
      ${fact('Who says it', actorNames(claim.speaker.map(records.actor)))}
      ${fact('In whose words', attribution(claim, article))}
      ${fact('On what sourcing', markup`${sourcingSign(claim.sourcing)}: ${SOURCING_WORDS[claim.sourcing].meaning}`)}
      ${fact('Through whom', stations(relayChain(claim, article), records))}
      ${hasSources && fact('Article made from', lineage(article, records))}
      ${fact('Kind of statement', markup`${kind.label}: ${kind.meaning}`)}
      ${claim.about.length > 0 && fact('About', actorNames(claim.about.map(records.actor)))}
      ${fact('About what time', time(claim, article))}
      ${claim.event !== undefined && fact('Event', event(claim.event, records))}
      ${questions.length > 0 && fact('Questions answered', answers(questions))}
    </dl>
  `
}

const fact = (name: string, value: Html): Html => markup`<dt>${name}</dt><dd>${value}</dd>`

function attribution({ attribution, sourcing }: AnchoredClaim, { language }: Article): Html {
  if (attribution !== undefined) return markup`<q${attribute('lang', language)}>${attribution.exact}</q>`
  return sourcing === 'outlet'
    ? markup`The outlet speaks for itself.`
    : markup`The quoted words themselves name the speaker.`
}

/** Only a speaker can be several. */
const STATION_WORDS: Readonly<Record<Relay['as'], string>> = {
  speaker: 'says it',
  relay: 'passes it on',
  outlet: 'prints it',
  republisher: 'republished that; this is the copy we hold',
}

/** The way from the speaker to the copy we hold, station by station. */
function stations(chain: readonly Relay[], records: RecordsById): Html {
  const station = ({ actors, as }: Relay) => markup`
    <li>${actorNames(actors.map(records.actor))} <span>${actors.length > 1 ? 'say it' : STATION_WORDS[as]}</span></li>
  `
  return markup`<ol class="stations">${chain.map(station)}</ol>`
}

function time({ when, whenBasis }: AnchoredClaim, { language }: Article): Html {
  const words = when === undefined ? 'The words don’t tell.' : dateWords(when)
  if (whenBasis === undefined) return markup`${words}`
  return markup`${words}, worked out with the words <q${attribute('lang', language)}>${whenBasis.exact}</q>`
}

function event(id: string, records: RecordsById): Html {
  const { title, status } = records.event(id)
  return markup`<a href="${eventUrl(id)}">${title}</a> (${EVENT_STATUS_WORDS[status].label})`
}

function answers(questions: readonly SameQuestion[]): Html {
  const answer = ({ question, taken }: SameQuestion) => {
    const positions = taken.map(
      ({ id, label }) => markup`<a class="answer" href="${positionUrl(question.id, id)}"><strong>${label}</strong></a>`,
    )
    return markup`<li><a href="${questionUrl(question.id)}">${question.title}</a> ${positions}</li>`
  }
  return markup`<ul class="plain-list">${questions.map(answer)}</ul>`
}
