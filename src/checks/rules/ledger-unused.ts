import { nearestName } from '../../anchoring/nearest-name.ts'
import type { Check } from '../check.ts'

const ruleId = 'ledger-unused'

/** Every ledger belongs to an article of the same name. */
export const ledgerUnused: Check = {
  ruleId,
  *run({ articles, ledgers, unreadable }) {
    const names = new Set([
      ...articles.map(({ id }) => id),
      ...unreadable.flatMap(({ collection, id }) => (collection === 'articles' ? [id] : [])),
    ])
    for (const { id, file } of ledgers) {
      if (names.has(id)) continue
      const nearest = nearestName(id, names)
      yield {
        ruleId,
        place: { kind: 'unknown', file, why: 'The problem is its name.' },
        reason: `There is no article "${id}", so this ledger would never be read.`,
        fix: [
          `Give it the name of the article's file${nearest === undefined ? '' : `, for example ${nearest}.yaml`}.`,
          'Or remove it.',
        ],
      }
    }
  },
}
