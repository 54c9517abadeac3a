import type { EvidenceProfile } from '../analysis/evidence-profile.ts'
import { sourcingSchema } from '../domain/claim.ts'
import { SOURCING_WORDS } from '../domain/words.ts'
import { profileUrl } from '../routes/article-anchors.ts'
import { bar } from './bar.ts'
import { sourcingPart } from './bar-forms.ts'
import { count, countClaims } from './count.ts'
import { type Html, joined, markup } from './markup.ts'

/** What the claims of an article rest on, in one line: a small bar, and the same in words. It leads to the whole profile. */
export function profileInShort({ claims, bySourcing }: EvidenceProfile, article: string): Html {
  const parts = sourcingSchema.options.flatMap((sourcing) => bySourcing.filter(({ value }) => value === sourcing))
  const drawn = parts.map(({ value, claims: own }) => ({ ...sourcingPart(value), share: own.length }))
  const inWords = parts.map(({ value, claims: own }) => {
    const number = count(own.length, 'claims', { article, sourcing: value })
    return markup`${number} ${value === 'outlet' && 'in the '}${SOURCING_WORDS[value].label}`
  })
  return markup`
    <div class="profile-bar">
      ${parts.length > 0 && markup`<div class="line">${bar(drawn, LENGTH)}</div>`}
      <p class="byline">
        <a href="${profileUrl(article)}">${countClaims(claims.length, { article })}</a>
        ${parts.length > 0 && ': '}${joined(inWords, ', ')}
      </p>
    </div>
  `
}

/** How long the bar is drawn, whatever room it gets. */
const LENGTH = 240
