import type { ContentDocument, CorpusDocuments, Permalink } from '../domain/document.ts'
import { toClaimRef } from '../domain/ids.ts'
import type { ValuePath } from '../domain/place.ts'

/** Something that has a permanent address, as the corpus has it now. */
export interface PresentPermalink extends Pick<Permalink, 'kind' | 'id'> {
  document: ContentDocument<unknown>
  path: ValuePath
}

/** Everything in the corpus that has a permanent address; withdrawn things keep theirs. */
export function* presentPermalinks({ articles, actors }: CorpusDocuments): Generator<PresentPermalink> {
  for (const document of articles) {
    yield { kind: 'article', id: document.id, document, path: ['title'] }
    for (const [index, claim] of document.value.claims.entries()) {
      yield { kind: 'claim', id: toClaimRef(document.id, claim.id), document, path: ['claims', index, 'id'] }
    }
  }
  for (const document of actors) yield { kind: 'actor', id: document.id, document, path: ['name'] }
}

/** A permalink as its line in `permalinks.txt`. */
export const permalinkLine = ({ kind, id }: Pick<Permalink, 'kind' | 'id'>): string => `${kind} ${id}`
