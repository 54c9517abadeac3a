import type { AnchoredClaim } from '../domain/corpus.ts'
import type { Where } from '../domain/counted.ts'
import { bar } from './bar.ts'
import type { BarForm } from './bar-forms.ts'
import { count, countClaims } from './count.ts'
import { countedClaims } from './counted-claims.ts'
import { attribute, type Html, markup } from './markup.ts'
import { DOT } from './middle-dot.ts'

/** How long bars are drawn, whatever room they get. */
const BARS = 360
const SWATCH = 44

/** Some of the claims that divide. */
export interface DistributionPart {
  label: string
  meaning?: string | undefined
  form: BarForm
  color?: string | undefined
  claims: readonly AnchoredClaim[]
  words: number
  where: Where
  /** Where its claims are too many for the page: its `id` there, and where the others are. */
  list?: { id: string; cut: { shown: number; url: string } } | undefined
}

/**
 * How claims divide: the finding in a sentence, one bar by claims and one by quoted words, and a line for each part. `all` says what
 * was divided, and how many words all their quotes have.
 */
export function distribution(
  finding: string,
  parts: readonly DistributionPart[],
  all: { words: number; where: Where },
): Html {
  const byClaims = parts.map(({ form, color, claims }) => ({ form, color, share: claims.length }))
  const byWords = parts.map(({ form, color, words }) => ({ form, color, share: words }))
  const allWords = count(all.words, 'words', all.where)
  return markup`
    <figure class="distribution">
      <figcaption>${finding}</figcaption>
      <div class="bars" aria-hidden="true">
        <span>claims</span>
        ${bar(byClaims, BARS)}
        <span>words</span>
        ${bar(byWords, BARS)}
      </div>
      ${parts.map((part) => partOf(part, allWords))}
    </figure>
  `
}

function partOf({ label, meaning, form, color, claims, words, where, list }: DistributionPart, allWords: Html): Html {
  const line = markup`
    <span class="swatch">${bar([{ form, color, share: 1 }], SWATCH)}</span>
    <span class="part"${attribute('title', meaning)}>${label}</span>: ${countClaims(claims.length, where)}
    ${DOT}${count(words, 'words', where)} of ${allWords} quoted words
  `
  return countedClaims(line, claims, { id: list?.id, cut: list?.cut })
}
