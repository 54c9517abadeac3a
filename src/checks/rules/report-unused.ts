import type { Check } from '../check.ts'
import { referencesOf } from '../references-of.ts'

const ruleId = 'report-unused'

/** Every report is one that an article, or another report, was made from. */
export const reportUnused: Check = {
  ruleId,
  *run(documents) {
    // The file that couldn't be read may be the one that derives from it.
    if (documents.unreadable.some(({ collection }) => collection === 'articles' || collection === 'reports')) return
    const used = new Set([...referencesOf(documents)].flatMap(({ kind, id }) => (kind === 'report' ? [id] : [])))
    for (const report of documents.reports) {
      if (used.has(report.id)) continue
      yield {
        ruleId,
        place: report.placeOf([]),
        reason: `Nothing derives from the report "${report.id}", so it would be shown nowhere.`,
        fix: [
          `Write derivesFrom: [reports/${report.id}] in the article that was made from it, with the words that show it.`,
          'If none was, remove the file.',
        ],
      }
    }
  },
}
