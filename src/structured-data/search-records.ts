import { type DatedEvent, datedEvents } from '../analysis/event-dates.ts'
import { type AnsweredQuestion, answeredQuestions } from '../analysis/question-matrix.ts'
import { oncePerCorpus } from '../analysis/once-per-corpus.ts'
import { type RecordsById, recordsById } from '../analysis/records-by-id.ts'
import type { AliasTable } from '../domain/alias-table.ts'
import type { Actor, AnchoredClaim, Article, Corpus } from '../domain/corpus.ts'
import { countInWords, listInWords } from '../domain/count-in-words.ts'
import { dateInWords } from '../domain/date-in-words.ts'
import type { DateOrUnknown } from '../domain/edtf-date.ts'
import type { RecordFacets } from '../domain/facet-table.ts'
import type { ActorHit, ArticleHit, ClaimHit, EventHit, QuestionHit, SearchHit } from '../domain/search-hit.ts'
import { ACTOR_KIND_WORDS, EVENT_STATUS_WORDS, SOURCING_WORDS } from '../domain/words.ts'
import { actorUrl, articleUrl, claimInArticleUrl, claimUrl, eventUrl, fromRoot, questionUrl } from '../routes/urls.ts'
import { type NamesFor, searchableNames } from './searchable-names.ts'

/** Words that a thing is found by, and how much each counts: between 0 and 1. */
export interface SearchText {
  words: string
  weight: number
}

/** One thing that search can find: the words it is found by, and what the result shows. */
export interface SearchRecord {
  hit: SearchHit
  texts: readonly SearchText[]
  /** The names of an actor, so that a search for a name begins with whoever bears it. */
  names?: string
  /** What it can be narrowed by. */
  facets: RecordFacets
}

/** Claims are what is looked for. */
const OF_A_CLAIM = 1
/** Words around a claim, names it is found by without having them, and everything that leads to claims. */
const BESIDE = 0.5

const namesOf = oncePerCorpus((corpus) =>
  searchableNames(
    corpus.actors,
    corpus.articles.map((article) => article.text),
  ),
)

/** The names that search can't find by their words. */
export const toAliasTable = (corpus: Corpus): AliasTable => namesOf(corpus).aliases

/** Everything that search finds, in a fixed order: claims, questions, articles, actors, events. */
export function toSearchRecords(corpus: Corpus): SearchRecord[] {
  const records = recordsById(corpus)
  const { namesFor } = namesOf(corpus)
  return [
    ...corpus.claims.map((claim) => claimRecord(claim, records, namesFor)),
    ...answeredQuestions(corpus).map((answered) => questionRecord(answered, namesFor)),
    ...corpus.articles.map((article) => articleRecord(article, records, namesFor)),
    ...corpus.actors.map((actor) => actorRecord(actor, namesFor)),
    ...datedEvents(corpus).map((dated) => eventRecord(dated, namesFor)),
  ]
}

function claimRecord(claim: AnchoredClaim, records: RecordsById, namesFor: NamesFor): SearchRecord {
  const article = records.article(claim.article)
  const hit: ClaimHit = {
    kind: 'claim',
    title: claim.text,
    quote: claim.quote.exact,
    url: fromRoot(claimInArticleUrl(claim.ref)),
    permalink: fromRoot(claimUrl(claim.ref)),
    speaker: listInWords(claim.speaker.map((id) => records.actor(id).name)),
    sourcing: SOURCING_WORDS[claim.sourcing].label,
    outlet: records.actor(article.outlet).name,
    date: publishedInWords(article.date),
    published: article.date,
    article: article.title,
  }
  const stated = [claim.text, claim.quote.exact]
  const around = claim.context.map((context) => context.exact)
  const names = namesFor([...stated, ...around].join('\n'), [...claim.speaker, ...claim.relayedBy, ...claim.about])
  const facets: RecordFacets = {
    type: ['claim'],
    outlet: [article.outlet],
    'said-by': claim.speaker,
    about: claim.about,
    sourcing: [claim.sourcing],
    kind: [claim.kind],
    question: [...new Set(claim.answers.map(({ question }) => question))],
    date: article.date,
  }
  return { hit, texts: [searchText(stated, OF_A_CLAIM), searchText([...around, ...names], BESIDE)], facets }
}

function questionRecord({ question, positions, sources }: AnsweredQuestion, namesFor: NamesFor): SearchRecord {
  const labels = positions.map(({ label }) => label)
  const hit: QuestionHit = {
    kind: 'question',
    title: question.title,
    url: fromRoot(questionUrl(question.id)),
    extent: `${countInWords(positions.length, 'answer')} from ${countInWords(sources.articles, 'article')}`,
    answers: labels.join(' · '),
  }
  const printed = [question.title, ...labels]
  return {
    hit,
    texts: [searchText([...printed, ...namesFor(printed.join('\n'), [])], BESIDE)],
    facets: { type: ['question'], question: [question.id] },
  }
}

function articleRecord(article: Article, records: RecordsById, namesFor: NamesFor): SearchRecord {
  const hit: ArticleHit = {
    kind: 'article',
    title: article.title,
    url: fromRoot(articleUrl(article.id)),
    outlet: records.actor(article.outlet).name,
    date: publishedInWords(article.date),
    published: article.date,
    ownWords: article.text.split(/\s+/).length,
  }
  const names = namesFor(article.text, [
    article.outlet,
    ...(article.republisher === undefined ? [] : [article.republisher]),
  ])
  // The text stands first and untouched, because the excerpt of a result is taken from it.
  return {
    hit,
    texts: [searchText([article.text, article.title, ...names], BESIDE)],
    facets: { type: ['article'], outlet: [article.outlet], date: article.date },
  }
}

function actorRecord(actor: Actor, namesFor: NamesFor): SearchRecord {
  const hit: ActorHit = {
    kind: 'actor',
    title: actor.name,
    url: fromRoot(actorUrl(actor.id)),
    sort: ACTOR_KIND_WORDS[actor.kind].one,
    ...(actor.description === undefined ? {} : { description: actor.description }),
  }
  const printed = [actor.name, hit.sort, ...actor.descriptors, actor.description ?? '']
  return {
    hit,
    texts: [searchText([...printed, ...namesFor(printed.join('\n'), [actor.id, ...actor.affiliation])], BESIDE)],
    // What we call an anonymous source is a description.
    ...(actor.kind === 'anonymous' ? {} : { names: namesFor('', [actor.id]).join('\n') }),
    facets: { type: ['actor'] },
  }
}

function eventRecord({ event, dates }: DatedEvent, namesFor: NamesFor): SearchRecord {
  const [first] = dates
  const hit: EventHit = {
    kind: 'event',
    title: event.title,
    url: fromRoot(eventUrl(event.id)),
    status: EVENT_STATUS_WORDS[event.status].label,
    ...(first === undefined
      ? {}
      : { date: dates.length === 1 ? dateInWords(first.when) : countInWords(dates.length, 'date') }),
    ...(event.place === undefined ? {} : { place: event.place }),
    ...(event.summary === undefined ? {} : { summary: event.summary }),
  }
  const printed = [event.title, hit.status, event.place ?? '', event.summary ?? '']
  return {
    hit,
    texts: [searchText([...printed, ...namesFor(printed.join('\n'), [])], BESIDE)],
    facets: { type: ['event'] },
  }
}

const publishedInWords = (date: DateOrUnknown): string => (date === 'unknown' ? 'date unknown' : dateInWords(date))

const JOINT = /(?<=[\p{L}\p{N}])[–—…](?=[\p{L}\p{N}])/u
const JOINED_WORDS = /[\p{L}\p{N}]+(?:[–—…][\p{L}\p{N}]+)+/gu

/**
 * The parts on lines of their own and, after them, the halves of words joined by a dash or an ellipsis: Pagefind takes
 * "Putin–Trump" for one word (a hyphen it knows).
 */
function searchText(parts: readonly string[], weight: number): SearchText {
  const text = parts.filter((part) => part !== '').join('\n')
  // Most texts have none, which is seen sooner from the joints than from the words.
  const joined = JOINT.test(text) ? (text.match(JOINED_WORDS) ?? []) : []
  const halves = new Set(joined.flatMap((word) => word.split(/[–—…]/)))
  return { words: [text, ...halves].join('\n'), weight }
}
