import type { ContentDocument, CorpusDocuments } from '../../domain/document.ts'
import type { FindingDetail } from '../../domain/finding.ts'
import type { Check } from '../check.ts'
import { cyclesOf } from '../cycles.ts'

const ruleId = 'self-derivation'

/** No work is made from itself, directly or by way of others. */
export const selfDerivation: Check = {
  ruleId,
  *run(documents) {
    const next = derivationOf(documents)
    const works = new Map<string, ContentDocument<unknown>>()
    for (const document of documents.articles) works.set(`articles/${document.id}`, document)
    for (const document of documents.reports) works.set(`reports/${document.id}`, document)
    const entryOf = (work: string, following: string | undefined) =>
      works.get(work)?.placeOf(['derivesFrom', next(work).indexOf(following ?? work)])
    for (const cycle of cyclesOf(works.keys(), next)) {
      const place = entryOf(cycle[0], cycle[1])
      if (place === undefined) continue
      const others = cycle.slice(1, -1).flatMap((work, index): FindingDetail[] => {
        const entry = entryOf(work, cycle[index + 2])
        return entry === undefined ? [] : [{ kind: 'see', label: `The entry of ${work}`, place: entry }]
      })
      yield {
        ruleId,
        place,
        reason: `${cycle.length === 2 ? 'It' : 'By way of others it'} would be made from itself: ${cycle.join(' ← ')}. Nothing could be counted as its source.`,
        details: others,
        fix: [
          `Remove the entry that is not true${others.length === 0 ? '' : '; the work that came out first was not made from the others'}.`,
          'If nobody can tell what an article was made from, write derivesFrom: unknown.',
        ],
      }
    }
  },
}

/** What each work was directly made from; works are `articles/<slug>` and `reports/<id>`. */
function derivationOf({ articles, reports }: CorpusDocuments): (work: string) => readonly string[] {
  const sources = new Map<string, readonly string[]>()
  for (const { id, value } of articles) {
    if (value.derivesFrom !== 'unknown') sources.set(`articles/${id}`, value.derivesFrom)
  }
  for (const { id, value } of reports) sources.set(`reports/${id}`, value.derivesFrom)
  return (work) => sources.get(work) ?? []
}
