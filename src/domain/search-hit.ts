/** What a search result shows. Addresses are relative to the root of the site; every text is ready to be read. */
export type SearchHit = ClaimHit | QuestionHit | ArticleHit | ActorHit | EventHit

interface Hit {
  /** Where it leads. */
  url: string
  title: string
}

export interface ClaimHit extends Hit {
  kind: 'claim'
  quote: string
  permalink: string
  /** The names of whoever says it. */
  speaker: string
  sourcing: string
  outlet: string
  /** When its article was published, in words. */
  date: string
  /** The same as EDTF, or `unknown`. */
  published: string
  /** The title of its article. */
  article: string
}

export interface QuestionHit extends Hit {
  kind: 'question'
  /** How many answers the coverage gives, and how many articles: "7 answers from 5 articles". */
  extent: string
  /** The answers, one after the other. */
  answers: string
}

export interface ArticleHit extends Hit {
  kind: 'article'
  outlet: string
  /** When it was published, in words. */
  date: string
  /** The same as EDTF, or `unknown`. */
  published: string
  /** How many of the searched words, from the first on, are the article's own text. */
  ownWords: number
}

export interface ActorHit extends Hit {
  kind: 'actor'
  /** What sort of actor it is. */
  sort: string
  description?: string
}

export interface EventHit extends Hit {
  kind: 'event'
  status: string
  /** When, or how many dates the claims give it; left out where they give none. */
  date?: string
  place?: string
  summary?: string
}
