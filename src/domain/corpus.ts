import type { ActorFields } from './actor.ts'
import type { ArticleEntry } from './article.ts'
import type { Claim } from './claim.ts'
import type { EventFields } from './event.ts'
import type { QuestionFields } from './question.ts'
import type { ReportFields } from './report.ts'
import type { TextPositionSelector } from './selector.ts'
import type { Story } from './story.ts'

/** An article with its text; its claims are in `Corpus.claims`. */
export interface Article extends Omit<ArticleEntry, 'claims'> {
  id: string
}

/** A claim that knows its article and where its words stand. */
export interface AnchoredClaim extends Omit<Claim, 'retired'> {
  /** `article/claim`: its name outside its article. */
  ref: string
  /** The slug of its article. */
  article: string
  /** Where `quote.exact` stands in the article's text, in code points. */
  position: TextPositionSelector
}

/** A withdrawn claim: its page stays and says so; it counts nowhere. */
export interface RetiredClaim {
  ref: string
  /** What `ref` once was; those addresses lead to its page too. */
  formerRefs: string[]
  article: string
  text: string
  quote: string
  on: string
  reason: string
}

export interface Actor extends ActorFields {
  id: string
}
export interface Event extends EventFields {
  id: string
}
export interface Question extends QuestionFields {
  id: string
}
export interface Report extends ReportFields {
  id: string
}

/**
 * Everything the site shows, checked: every id resolves and every quote stands. Lists are sorted by id, articles by date of
 * publication, claims by article and place in its text. Withdrawn articles, actors and claims are kept apart.
 */
export interface Corpus {
  story: Story
  articles: Article[]
  claims: AnchoredClaim[]
  actors: Actor[]
  events: Event[]
  questions: Question[]
  reports: Report[]
  retired: { claims: RetiredClaim[]; articles: Article[]; actors: Actor[] }
}
