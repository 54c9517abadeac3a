import { claimsOfArticle } from '../analysis/claims-of-article.ts'
import { CERTAINTY_WORDS, dateCertainty } from '../analysis/date-certainty.ts'
import { type DatedEvent, datedEvents } from '../analysis/event-dates.ts'
import { lineageSources } from '../analysis/lineage-sources.ts'
import { answeredQuestions, type HeldPosition } from '../analysis/question-matrix.ts'
import { recordsById } from '../analysis/records-by-id.ts'
import { storyState } from '../analysis/story-state.ts'
import { aliasName } from '../domain/actor.ts'
import type { Actor, AnchoredClaim, Article, Corpus } from '../domain/corpus.ts'
import { dateInWords } from '../domain/date-in-words.ts'
import type {
  PocketActor,
  PocketArticle,
  PocketClaim,
  PocketEdition,
  PocketEvent,
  PocketQuestion,
  PocketTally,
  RecordedWords,
} from '../domain/pocket-edition.ts'
import type { TextQuoteSelector } from '../domain/selector.ts'
import { absoluteUrl } from '../routes/urls.ts'
import { toQuoteRecord } from './quote-record.ts'

/** What the pocket edition carries beside the texts of the articles; `site` is the address of the hosted site, where known. */
export function toPocketEdition(corpus: Corpus, site: URL | undefined): PocketEdition {
  return {
    story: { title: corpus.story.title, language: corpus.story.language },
    ...(site !== undefined && { site: absoluteUrl(site, '') }),
    articles: corpus.articles.map((article) => toArticle(article, corpus)),
    actors: corpus.actors.map(toActor),
    questions: toQuestions(corpus),
    events: datedEvents(corpus).map(toEvent),
    sources: lineageSources(corpus).map(({ articles, isOfUnknownOrigin }) => ({
      articles: articles.map(({ id }) => id),
      isOfUnknownOrigin,
    })),
  }
}

function toArticle(article: Article, corpus: Corpus): PocketArticle {
  const { report } = recordsById(corpus)
  const { derivesFrom } = article
  return {
    id: article.id,
    title: article.title,
    language: article.language ?? corpus.story.language,
    outlet: article.outlet,
    ...(article.republisher !== undefined && { republisher: article.republisher }),
    date: article.date === 'unknown' ? 'date unknown' : dateInWords(article.date),
    certainty: CERTAINTY_WORDS[dateCertainty(article)],
    ...(derivesFrom !== 'unknown' && {
      madeFrom: derivesFrom.map((work) => {
        const [collection, id = ''] = work.split('/')
        return collection === 'articles' ? { article: id } : { report: report(id).title }
      }),
    }),
    textSha256: article.textSha256,
    notices: article.notices.map(({ kind, note, quote }) => ({ kind, note, words: quote.exact })),
    claims: claimsOfArticle(corpus, article.id).map((claim) => toClaim(claim, article)),
  }
}

function toClaim(claim: AnchoredClaim, article: Article): PocketClaim {
  const recorded = (quote: TextQuoteSelector): RecordedWords => {
    const { start } = toQuoteRecord(article.text, quote)
    return { ...quote, start }
  }
  return {
    id: claim.id,
    text: claim.text,
    quote: { ...claim.quote, start: claim.position.start },
    context: claim.context.map(recorded),
    ...(claim.attribution !== undefined && { attribution: recorded(claim.attribution) }),
    ...(claim.whenBasis !== undefined && { whenBasis: recorded(claim.whenBasis) }),
    speaker: claim.speaker,
    sourcing: claim.sourcing,
    relayedBy: claim.relayedBy,
    kind: claim.kind,
    about: claim.about,
    ...(claim.when !== undefined && { when: dateInWords(claim.when) }),
    ...(claim.event !== undefined && { event: claim.event }),
    answers: claim.answers,
    relations: claim.relations,
  }
}

const toActor = ({ id, name, kind, description, aliases, descriptors, count }: Actor): PocketActor => ({
  id,
  name,
  kind,
  ...(description !== undefined && { description }),
  aliases: aliases.map(aliasName),
  descriptors,
  ...(count !== undefined && { count }),
})

function toQuestions(corpus: Corpus): PocketQuestion[] {
  const disputed = new Set(storyState(corpus).disputed.map(({ question }) => question.id))
  return answeredQuestions(corpus).map(({ question, positions, sources }) => ({
    id: question.id,
    title: question.title,
    tally: toTally(sources),
    disputed: disputed.has(question.id),
    positions: positions.map(({ id, label, isOpen, sources: holding }) => ({
      id,
      label,
      isOpen,
      tally: toTally(holding),
    })),
  }))
}

const toTally = ({ articles, independent, unknownOrigin }: HeldPosition['sources']): PocketTally => ({
  articles,
  independent,
  unknownOrigin,
})

const toEvent = ({ event, dates, datesConflict }: DatedEvent): PocketEvent => ({
  id: event.id,
  title: event.title,
  ...(event.place !== undefined && { place: event.place }),
  status: event.status,
  ...(event.summary !== undefined && { summary: event.summary }),
  dates: dates.map(({ when }) => dateInWords(when)),
  datesConflict,
})
