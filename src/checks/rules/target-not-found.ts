import { nearestName } from '../../anchoring/nearest-name.ts'
import type { Check } from '../check.ts'
import { collectionOf, type KnownIds, knownIdsOf } from '../known-ids.ts'
import { type Reference, referencesOf, type TargetKind } from '../references-of.ts'
import { siblingFile } from '../sibling-file.ts'

const ruleId = 'target-not-found'

/** What a file names exists, under the name it has now. */
export const targetNotFound: Check = {
  ruleId,
  *run(documents) {
    const known = knownIdsOf(documents)
    for (const reference of referencesOf(documents)) {
      const status = known.statusOf(reference.kind, reference.id)
      if (status.kind === 'present' || status.kind === 'unreadable') continue
      if (reference.kind === 'position' && !known.present('question').has(questionOf(reference.id))) continue
      const subject = `${reference.holder} names the ${reference.kind} "${shownId(reference)}" under ${reference.key}`
      yield {
        ruleId,
        place: reference.document.placeOf(reference.path),
        ...(status.kind === 'former'
          ? {
              reason: `${subject}; that is a former id, and links go to the present one.`,
              fix: [`Write ${writtenAs(reference, status.present)}.`],
            }
          : { reason: `${subject}, but ${absence(reference, known)}.`, fix: waysOut(reference, known) }),
      }
    }
  },
}

const questionOf = (position: string): string => position.split('/')[0] ?? position
const positionOf = (position: string): string => position.split('/')[1] ?? position

const positionsOf = (question: string, known: KnownIds): string[] =>
  [...known.present('position')].filter((position) => questionOf(position) === question).map(positionOf)

const shownId = ({ kind, id }: Reference): string => (kind === 'position' ? positionOf(id) : id)

/** An id as this key wants it. */
const writtenAs = ({ kind, key }: Reference, id: string): string =>
  key === 'derivesFrom' ? `${collectionOf(kind)}/${id}` : kind === 'position' ? positionOf(id) : id

function absence({ kind, id, document }: Reference, known: KnownIds): string {
  if (kind === 'position') return `the question "${questionOf(id)}" has no such position`
  if (kind !== 'claim') return `there is no ${siblingFile(document, fileOf(kind, id))}`
  const [article = ''] = id.split('/')
  return known.present('article').has(article)
    ? `the article "${article}" has no such claim`
    : `there is no article "${article}"`
}

const fileOf = (kind: TargetKind, id: string): string =>
  `${collectionOf(kind)}/${id}.${kind === 'article' ? 'md' : 'yaml'}`

function waysOut(reference: Reference, known: KnownIds): string[] {
  const { kind, id, key, document } = reference
  const nearest = key === 'derivesFrom' ? nearestWork(reference, known) : nearestWritten(reference, known)
  const advice =
    kind === 'position'
      ? `Write one of its positions (${positionsOf(questionOf(id), known).join(', ')}), or add this one to ${siblingFile(document, fileOf('question', questionOf(id)))}.`
      : kind === 'claim'
        ? 'Write a claim of this corpus as article/claim, or remove the relation.'
        : kind === 'article'
          ? `Write the name of a file in ${siblingFile(document, 'articles/')} without its ending, or remove the entry.`
          : `Add the file, if it is a new ${kind}; content/README.md says how. Or remove the entry.`
  return [...(nearest === undefined ? [] : [`Did you mean ${nearest}?`]), advice]
}

/** The work a slip could have meant, be it an article or a report. */
function nearestWork({ kind, id }: Reference, known: KnownIds): string | undefined {
  const worksOf = (name: 'article' | 'report') =>
    [...known.present(name)].map((work) => `${collectionOf(name)}/${work}`)
  const other = kind === 'article' ? 'report' : 'article'
  if (known.present(other).has(id)) return `${collectionOf(other)}/${id}`
  return nearestName(`${collectionOf(kind)}/${id}`, [...worksOf('article'), ...worksOf('report')])
}

function nearestWritten(reference: Reference, known: KnownIds): string | undefined {
  const nearest = nearestId(reference.kind, reference.id, known)
  return nearest === undefined ? undefined : writtenAs(reference, nearest)
}

/** The id a slip could have meant: of the same question, or of the same article where that exists. */
function nearestId(kind: TargetKind, id: string, known: KnownIds): string | undefined {
  const ids = [...known.present(kind)]
  const [owner = '', name] = id.split('/')
  const siblings = name === undefined ? [] : ids.filter((other) => other.startsWith(`${owner}/`))
  if (name === undefined || siblings.length === 0) return nearestName(id, ids)
  // The shared half would make any two names look alike.
  const nearest = nearestName(name, siblings.map(positionOf))
  return nearest === undefined ? undefined : `${owner}/${nearest}`
}
