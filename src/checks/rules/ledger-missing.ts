import type { Check } from '../check.ts'
import { siblingFile } from '../sibling-file.ts'

const ruleId = 'ledger-missing'

/** Every article has a ledger that says what normalising did. */
export const ledgerMissing: Check = {
  ruleId,
  *run({ articles, ledgers, unreadable }) {
    const present = new Set([
      ...ledgers.map(({ id }) => id),
      ...unreadable.flatMap(({ collection, id }) => (collection === 'ledgers' ? [id] : [])),
    ])
    for (const article of articles) {
      if (present.has(article.id)) continue
      const file = siblingFile(article, `ledgers/${article.id}.yaml`)
      yield {
        ruleId,
        place: article.placeOf(['source']),
        reason: `There is no ${file}, so nobody can tell what was done to the source.`,
        fix: [
          `Write ${file}: what was removed, inserted or replaced, in the order of the source. If nothing was, write edits: []`,
        ],
      }
    }
  },
}
