import { nearestName } from '../../anchoring/nearest-name.ts'
import type { Check } from '../check.ts'
import { siblingFile } from '../sibling-file.ts'

const ruleId = 'source-missing'

/** The text an article was made from is kept. */
export const sourceMissing: Check = {
  ruleId,
  *run({ articles, sources }) {
    const names = new Set(sources.map(({ name }) => name))
    for (const article of articles) {
      const { file, sha256 } = article.value.source
      if (names.has(file)) continue
      const same = sources.find((source) => source.sha256 === sha256)?.name ?? nearestName(file, names)
      yield {
        ruleId,
        place: article.placeOf(['source', 'file']),
        reason: `There is no ${siblingFile(article, `sources/${file}`)}, so nobody can check this article against what was received.`,
        fix: [
          ...(same === undefined ? [] : [`Did you mean ${same}?`]),
          `Put the text as it was received, byte for byte, into ${siblingFile(article, 'sources/')}.`,
        ],
      }
    }
  },
}
