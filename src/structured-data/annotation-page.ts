import { sliceText } from '../anchoring/code-points.ts'
import { claimsOfArticle } from '../analysis/claims-of-article.ts'
import type { AnchoredClaim, Article, Corpus } from '../domain/corpus.ts'
import { annotationThing, claimThing, iriFrom, type ToIri } from '../routes/thing-iris.ts'
import { annotationsUrl, articleUrl } from '../routes/urls.ts'

// https://www.w3.org/TR/annotation-model/

interface Annotation {
  id: string
  type: 'Annotation'
  motivation: 'describing'
  rights: string
  body: [
    { type: 'TextualBody'; purpose: 'describing'; value: string; format: 'text/plain'; language: string },
    /** The claim by its permanent name. */
    { type: 'SpecificResource'; purpose: 'identifying'; source: string },
  ]
  target: {
    type: 'SpecificResource'
    source: string
    /** Of the text that `start` and `end` count in: the one of the articles table. */
    textSha256: string
    selector: [
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
      { type: 'TextPositionSelector'; start: number; end: number },
    ]
  }
}

export interface AnnotationPage {
  '@context': ['http://www.w3.org/ns/anno.jsonld', { textSha256: string }]
  id: string
  type: 'AnnotationPage'
  items: Annotation[]
}

/** Every claim of an article as an annotation of its words, so that other tools can find them. */
export function toAnnotationPage(article: Article, corpus: Corpus, site: URL | undefined): AnnotationPage {
  const iri = iriFrom(annotationsUrl(article.id), site)
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { textSha256: 'https://schema.org/sha256' }],
    id: iri(annotationsUrl(article.id)),
    type: 'AnnotationPage',
    items: claimsOfArticle(corpus, article.id).map((claim) => toAnnotation(claim, article, corpus, iri)),
  }
}

/** How many code points around the words help to find them where the text has changed. */
const CONTEXT_LENGTH = 32

function toAnnotation(claim: AnchoredClaim, article: Article, { story }: Corpus, iri: ToIri): Annotation {
  const { start, end } = claim.position
  return {
    id: iri(annotationThing(article.id, claim.id)),
    type: 'Annotation',
    motivation: 'describing',
    rights: story.licence.url,
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: claim.text,
        format: 'text/plain',
        language: story.language,
      },
      { type: 'SpecificResource', purpose: 'identifying', source: iri(claimThing(claim.ref)) },
    ],
    target: {
      type: 'SpecificResource',
      source: iri(articleUrl(article.id)),
      textSha256: article.textSha256,
      selector: [
        { type: 'TextQuoteSelector', exact: claim.quote.exact, ...contextOf(claim, article) },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }
}

/** The text right before and after the words: some of it always, and at least as much as tells them from the same words elsewhere. */
function contextOf({ position, quote }: AnchoredClaim, { text }: Article): { prefix: string; suffix: string } {
  const lengthOf = (needed = ''): number => Math.max(CONTEXT_LENGTH, [...needed].length)
  return {
    prefix: sliceText(text, { start: Math.max(0, position.start - lengthOf(quote.prefix)), end: position.start }),
    suffix: sliceText(text, { start: position.end, end: position.end + lengthOf(quote.suffix) }),
  }
}

/** One annotation a line, so that two versions can be compared line by line. */
export function formatAnnotationPage({ items, ...page }: AnnotationPage): string {
  const head = JSON.stringify(page).slice(0, -1)
  return `${head},"items":[${items.length === 0 ? '' : `\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n`}]}\n`
}
