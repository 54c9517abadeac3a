import type { Check } from '../check.ts'
import { sourceTextsOf } from '../source-text.ts'

const ruleId = 'source-changed'

/** A source stays as it was received, byte for byte. */
export const sourceChanged: Check = {
  ruleId,
  *run(documents) {
    const sourceOf = sourceTextsOf(documents)
    for (const article of documents.articles) {
      const found = sourceOf(article)
      if (found.kind !== 'changed') continue
      const { source } = found
      yield {
        ruleId,
        place: article.placeOf(['source', 'sha256']),
        reason: `${source.file} is not the text that was received: its SHA-256 is ${source.sha256}.`,
        fix: [
          'Sources are never edited: restore the file from version control. Some editors and Git settings change line ends; .gitattributes must keep sources as they are.',
          `If this article is new and the sum was mistyped, write sha256: ${source.sha256}`,
        ],
      }
    }
  },
}
