import { pointsOf } from '../../domain/place.ts'
import type { Check } from '../check.ts'
import { sourceTextsOf } from '../source-text.ts'

const ruleId = 'source-undecodable'

/** The bytes of a source are valid in the encoding that its article declares. */
export const sourceUndecodable: Check = {
  ruleId,
  *run(documents) {
    const sourceOf = sourceTextsOf(documents)
    for (const article of documents.articles) {
      const found = sourceOf(article)
      if (found.kind !== 'undecodable') continue
      const { file } = found.source
      const { encoding } = article.value.source
      const point = pointsOf(found.readable)(found.readable.length)
      yield {
        ruleId,
        place: article.placeOf(['source', 'encoding']),
        reason: `${file} has bytes that are not ${encoding}, so nobody can tell which letters were received.`,
        details: [
          { kind: 'see', label: 'The first of them', place: { kind: 'known', file, start: point, end: point } },
        ],
        fix: [
          `Declare the encoding the file is really in, for example windows-1251 or iso-8859-1; "file -i ${file}" guesses it.`,
          'Do not convert the file: sources stay as they were received.',
        ],
      }
    }
  },
}
