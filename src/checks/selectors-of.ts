import type { ArticleFrontMatter } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import type { ArticleDocument, ContentDocument, CorpusDocuments } from '../domain/document.ts'
import type { ValuePath } from '../domain/place.ts'
import type { Basis, TextName, TextQuoteSelector } from '../domain/selector.ts'

/** Words that some file says stand in a text, and how messages speak of them. */
export interface LocatedSelector {
  selector: TextQuoteSelector
  /** The text they should stand in. */
  article: ArticleDocument
  in: TextName
  /** The file that quotes them, and where in it. */
  document: ContentDocument<unknown>
  path: ValuePath
  /** The subject of a sentence about them, for example `The quote of claim "nine-days"`. */
  role: string
  plural: boolean
  /** A condition, for example `If the claim means this passage`. */
  ifMeant: string
  /** What to do where the words stand nowhere, for example `remove the claim`. */
  ifNowhere: string
}

/** Every selector of the corpus. Withdrawn claims are left out: their words may be gone. */
export function* selectorsOf(documents: CorpusDocuments): Generator<LocatedSelector> {
  for (const article of documents.articles) {
    for (const found of articleSelectors(article.value)) yield { ...found, article, document: article }
  }
  const articles = new Map(documents.articles.map((article) => [article.id, article]))
  for (const report of documents.reports) {
    for (const [index, basis] of report.value.basis.entries()) {
      const article = 'article' in basis ? articles.get(basis.article) : undefined
      if (article === undefined || 'outside' in basis) continue
      const words = basisWords('basis', [index], basis.in, basis)
      yield { ...words, article, document: report }
    }
  }
}

type FoundSelector = Omit<LocatedSelector, 'article' | 'document'>

function* articleSelectors(fields: ArticleFrontMatter): Generator<FoundSelector> {
  yield* basisSelectors('outletBasis', fields.outletBasis)
  yield* basisSelectors('dateBasis', fields.dateBasis)
  yield* basisSelectors('derivesFromBasis', fields.derivesFromBasis)
  for (const [index, selector] of fields.captions.entries()) {
    yield {
      ...passage(selector, ['captions', index]),
      role: 'The words under captions',
      ifNowhere: 'remove the caption',
    }
  }
  for (const [index, claim] of fields.claims.entries()) {
    if (claim.retired === undefined) yield* claimSelectors(claim, ['claims', index])
  }
  for (const [index, { kind, quote }] of fields.notices.entries()) {
    yield {
      ...passage(quote, ['notices', index, 'quote']),
      in: quote.in,
      role: `The words of the notice "${kind}"`,
      ifNowhere: 'remove the notice',
    }
  }
}

function* claimSelectors(claim: Claim, path: ValuePath): Generator<FoundSelector> {
  const owner = `of claim "${claim.id}"`
  yield {
    ...passage(claim.quote, [...path, 'quote']),
    role: `The quote ${owner}`,
    plural: false,
    ifMeant: 'If the claim means this passage',
    ifNowhere: 'remove the claim',
  }
  for (const [index, selector] of claim.context.entries()) {
    yield {
      ...passage(selector, [...path, 'context', index]),
      role: `The context words ${owner}`,
      ifNowhere: 'remove them from the context',
    }
  }
  if (claim.attribution !== undefined) {
    yield {
      ...passage(claim.attribution, [...path, 'attribution']),
      role: `The attribution words ${owner}`,
      ifNowhere: 'quote other words that name the speaker, or remove the claim',
    }
  }
  if (claim.whenBasis !== undefined) {
    yield {
      ...passage(claim.whenBasis, [...path, 'whenBasis']),
      role: `The words under whenBasis ${owner}`,
      ifNowhere: 'leave out when and whenBasis',
    }
  }
}

function* basisSelectors(key: string, bases: readonly Basis[]): Generator<FoundSelector> {
  for (const [index, basis] of bases.entries()) {
    if (!('outside' in basis)) yield basisWords(key, [index], basis.in, basis)
  }
}

const basisWords = (key: string, path: ValuePath, name: TextName, selector: TextQuoteSelector): FoundSelector => ({
  ...passage(selector, [key, ...path]),
  in: name,
  role: `The words under ${key}`,
  ifNowhere: 'quote words that do, or say under outside: what is known from elsewhere',
})

/** What holds for most selectors. */
const passage = (selector: TextQuoteSelector, path: ValuePath) => ({
  selector,
  path,
  in: 'article' as const,
  plural: true,
  ifMeant: 'If this passage is meant',
})
