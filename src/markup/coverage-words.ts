import type { SourceCount } from '../analysis/independent-sources.ts'
import type { Measure, Where } from '../domain/counted.ts'
import { capitalise, spellNumber } from '../domain/count-in-words.ts'
import { count } from './count.ts'
import { type Html, markup } from './markup.ts'

/**
 * "Five articles, three independent sources, one of unknown origin": what the whole coverage amounts to. `of` and `where` say how its
 * independent sources were counted; see `count`.
 */
export function coverageWords({ articles, independent, unknownOrigin }: SourceCount, of: Measure, where: Where): Html {
  const unknown = count(unknownOrigin, 'unknown-origin', {}, spellNumber(unknownOrigin))
  return markup`
    ${count(articles, 'articles', {}, capitalise(spellNumber(articles)))}${articles === 1 ? ' article, ' : ' articles, '}
    ${count(independent, of, where, spellNumber(independent))}
    ${independent === 1 ? ' independent source' : ' independent sources'}
    ${unknownOrigin > 0 && markup`, ${unknown} of unknown origin`}
  `
}
