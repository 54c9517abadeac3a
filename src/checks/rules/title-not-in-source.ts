import type { FindingDetail } from '../../domain/finding.ts'
import type { Check } from '../check.ts'
import { nearestPassage } from '../nearest-passage.ts'
import { sourceTextsOf } from '../source-text.ts'

const ruleId = 'title-not-in-source'

/** A title is the source's, word for word, or says that it is ours. */
export const titleNotInSource: Check = {
  ruleId,
  *run(documents) {
    const sourceOf = sourceTextsOf(documents)
    for (const article of documents.articles) {
      const { title, titleFrom } = article.value
      const source = sourceOf(article)
      if (titleFrom !== 'source' || source.kind !== 'decoded' || source.text.includes(title)) continue
      const nearest = nearestPassage(source.quotable, title)
      const details: FindingDetail[] =
        nearest === undefined
          ? []
          : [
              {
                kind: 'nearest',
                in: 'source',
                place: source.quotable.placeOf(nearest.position),
                edits: nearest.edits,
                article: nearest.text,
                quote: title,
              },
            ]
      yield {
        ruleId,
        place: article.placeOf(['title']),
        reason: `The title does not occur in ${source.source.file}.`,
        details,
        fix: [
          ...(nearest === undefined ? [] : [`If this is its headline, copy it: ${nearest.text}`]),
          'If the source has no headline, describe the article in words of your own and add titleFrom: editor',
        ],
      }
    }
  },
}
