import type { Check } from '../check.ts'
import { cycleFrom } from '../cycles.ts'
import { derivation } from '../derivation.ts'

const ruleId = 'self-derivation'

/** No work is made from itself, directly or by way of others. */
export const selfDerivation: Check = {
  ruleId,
  *run(documents) {
    const next = derivation(documents)
    for (const [folder, works] of [
      ['articles', documents.articles],
      ['reports', documents.reports],
    ] as const) {
      for (const document of works) {
        const work = `${folder}/${document.id}`
        const cycle = cycleFrom(work, next)
        if (cycle === undefined) continue
        const entry = next(work).indexOf(cycle[1] ?? work)
        yield {
          ruleId,
          place: document.placeOf(['derivesFrom', entry]),
          reason: `${cycle.length === 2 ? 'It' : 'By way of others it'} would be made from itself: ${cycle.join(' ← ')}. Nothing could be counted as its source.`,
          fix: [
            'Remove the entry that is not true. If nobody can tell what it was made from, write derivesFrom: unknown.',
          ],
        }
      }
    }
  },
}
