import type { ArticleFrontMatter } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import type { ContentDocument, CorpusDocuments } from '../domain/document.ts'
import type { ValuePath } from '../domain/place.ts'

/** What can be named by an id. A position is named `question/position`, a claim `article/claim`. */
export type TargetKind = 'actor' | 'article' | 'report' | 'event' | 'question' | 'position' | 'claim'

/** One id written in one file that names something elsewhere. */
export interface Reference {
  kind: TargetKind
  id: string
  /** Who names it, as the subject of a sentence: `Claim "nine-days"`, `This article`. */
  holder: string
  /** The key it stands under. */
  key: string
  document: ContentDocument<unknown>
  path: ValuePath
  /** The claim it stands in. */
  claim?: Claim
}

type FoundReference = Omit<Reference, 'document'>

/** Every id in the corpus that names something, in the order of the files. */
export function* referencesOf(documents: CorpusDocuments): Generator<Reference> {
  for (const document of documents.articles) {
    for (const found of articleReferences(document.value)) yield { ...found, document }
  }
  for (const document of documents.actors) {
    const { partOf, affiliation } = document.value
    const holder = 'This actor'
    for (const found of one('actor', holder, 'partOf', ['partOf'], partOf)) yield { ...found, document }
    for (const found of many('actor', holder, 'affiliation', ['affiliation'], affiliation)) yield { ...found, document }
  }
  for (const document of documents.reports) {
    const { author, outlet, basis, derivesFrom } = document.value
    const holder = 'This report'
    const founds = [
      ...many('actor', holder, 'author', ['author'], author),
      ...(outlet === 'unknown' ? [] : one('actor', holder, 'outlet', ['outlet'], outlet)),
      ...basis.flatMap((entry, index) =>
        'article' in entry ? [...one('article', holder, 'basis', ['basis', index, 'article'], entry.article)] : [],
      ),
      ...works(holder, derivesFrom),
    ]
    for (const found of founds) yield { ...found, document }
  }
  for (const document of documents.questions) {
    for (const found of many('article', 'This question', 'silent', ['silent'], document.value.silent)) {
      yield { ...found, document }
    }
  }
}

function* articleReferences(fields: ArticleFrontMatter): Generator<FoundReference> {
  const holder = 'This article'
  yield* one('actor', holder, 'outlet', ['outlet'], fields.outlet)
  yield* one('actor', holder, 'republisher', ['republisher'], fields.republisher)
  if (fields.derivesFrom !== 'unknown') yield* works(holder, fields.derivesFrom)
  yield* many('actor', holder, 'actors', ['actors'], fields.actors)
  for (const [index, claim] of fields.claims.entries()) {
    for (const found of claimReferences(claim, ['claims', index])) yield { ...found, claim }
  }
}

function* claimReferences(claim: Claim, path: ValuePath): Generator<FoundReference> {
  const holder = `Claim "${claim.id}"`
  yield* many('actor', holder, 'speaker', [...path, 'speaker'], claim.speaker)
  yield* many('actor', holder, 'relayedBy', [...path, 'relayedBy'], claim.relayedBy)
  yield* many('actor', holder, 'about', [...path, 'about'], claim.about)
  yield* one('event', holder, 'event', [...path, 'event'], claim.event)
  for (const [index, { question, position }] of claim.answers.entries()) {
    const answer = [...path, 'answers', index]
    yield* one('question', holder, 'answers', [...answer, 'question'], question)
    yield* one('position', holder, 'answers', [...answer, 'position'], `${question}/${position}`)
  }
  for (const [index, { to }] of claim.relations.entries()) {
    yield* one('claim', holder, 'relations', [...path, 'relations', index, 'to'], to)
  }
}

function* one(
  kind: TargetKind,
  holder: string,
  key: string,
  path: ValuePath,
  id: string | undefined,
): Generator<FoundReference> {
  if (id !== undefined) yield { kind, id, holder, key, path }
}

function* many(
  kind: TargetKind,
  holder: string,
  key: string,
  path: ValuePath,
  ids: readonly string[],
): Generator<FoundReference> {
  for (const [index, id] of ids.entries()) yield { kind, id, holder, key, path: [...path, index] }
}

/** `articles/<slug>` and `reports/<id>` under `derivesFrom`. */
function* works(holder: string, refs: readonly string[]): Generator<FoundReference> {
  for (const [index, ref] of refs.entries()) {
    const kind = ref.startsWith('reports/') ? 'report' : 'article'
    yield {
      kind,
      id: ref.replace(/^(articles|reports)\//, ''),
      holder,
      key: 'derivesFrom',
      path: ['derivesFrom', index],
    }
  }
}
