import type { ContentDocument, CorpusDocuments } from '../../domain/document.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Place } from '../../domain/place.ts'
import { COMMON_POSITIONS } from '../../domain/question.ts'
import type { Check } from '../check.ts'

const ruleId = 'duplicate-id'

/** An id leads to one thing, also an id of the past: a permalink can't lead to two. */
export const duplicateId: Check = {
  ruleId,
  *run(documents) {
    yield* clashes('article', idsOf(documents.articles))
    yield* clashes('actor', idsOf(documents.actors))
    yield* clashesInArticles(documents)
    yield* clashesInQuestions(documents)
  },
}

interface WrittenId {
  id: string
  /** Whose id it is, for messages. */
  owner: string
  former: boolean
  place: () => Place
}

function* clashes(what: string, ids: Iterable<WrittenId>): Generator<Finding> {
  const seen = new Map<string, WrittenId>()
  for (const written of ids) {
    const first = seen.get(written.id)
    if (first === undefined) {
      seen.set(written.id, written)
      continue
    }
    const [a, b] = first.former && !written.former ? [written, first] : [first, written]
    yield {
      ruleId,
      place: b.place(),
      reason: `The ${what} id "${written.id}" is ${b.former ? `a former id of ${b.owner}` : `taken by ${b.owner}`}, but ${a.former ? `also a former id of ${a.owner}` : `${a.owner} has it as well`}. An address can lead to one ${what} only.`,
      details: [{ kind: 'see', label: 'The other one', place: a.place() }],
      fix: [
        b.former
          ? 'Remove it from formerIds of the one that never had it.'
          : `Give one of the two another id. Ids are permanent: where one was published under this id, that one keeps it.`,
      ],
    }
  }
}

function* idsOf(documents: readonly ContentDocument<{ formerIds: string[] }>[]): Generator<WrittenId> {
  for (const { id, file } of documents) {
    const place = (): Place => ({ kind: 'unknown', file, why: 'The id is the name of the file.' })
    yield { id, owner: file, former: false, place }
  }
  for (const { file, value, placeOf } of documents) {
    for (const [index, id] of value.formerIds.entries()) {
      yield { id, owner: file, former: true, place: () => placeOf(['formerIds', index]) }
    }
  }
}

function* clashesInArticles({ articles }: CorpusDocuments): Generator<Finding> {
  for (const { value, placeOf } of articles) {
    const present = value.claims.map(({ id }, index): WrittenId => {
      const place = () => placeOf(['claims', index, 'id'])
      return { id, owner: `claim ${index + 1} of this article`, former: false, place }
    })
    const former = value.claims.flatMap(({ formerIds }, claim) =>
      formerIds.map((id, index): WrittenId => {
        const place = () => placeOf(['claims', claim, 'formerIds', index])
        return { id, owner: `claim ${claim + 1} of this article`, former: true, place }
      }),
    )
    yield* clashes('claim', [...present, ...former])
  }
}

function* clashesInQuestions({ questions }: CorpusDocuments): Generator<Finding> {
  for (const { value, placeOf } of questions) {
    const common = new Set<string>(COMMON_POSITIONS.map(({ id }) => id))
    const seen = new Map<string, () => Place>()
    for (const [index, { id }] of value.positions.entries()) {
      const place = () => placeOf(['positions', index, 'id'])
      const first = seen.get(id)
      if (first === undefined) seen.set(id, place)
      if (common.has(id)) {
        yield {
          ruleId,
          place: place(),
          reason: `Every question has the position "${id}" already, with a label of its own.`,
          fix: ['Remove it here; claims can take it all the same.'],
        }
      } else if (first !== undefined) {
        yield {
          ruleId,
          place: place(),
          reason: `This question has two positions "${id}", so nobody can tell which one a claim takes.`,
          details: [{ kind: 'see', label: 'The other one', place: first() }],
          fix: ['Give one of the two another id, or remove it.'],
        }
      }
    }
  }
}
