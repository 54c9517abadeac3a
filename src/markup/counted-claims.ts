import type { Actor, AnchoredClaim } from '../domain/corpus.ts'
import { actorNames } from './actor-names.ts'
import { claimLinks } from './claim-links.ts'
import { attribute, type Html, markup } from './markup.ts'

export interface CountedClaimsOptions {
  /** Whoever makes them. */
  voice?: Actor | undefined
  /** Where only the first ones stand here: how many, and where the others are. */
  cut?: { shown: number; url: string } | undefined
  id?: string | undefined
}

/** A line with numbers that opens the claims that were counted. */
export function countedClaims(
  line: Html,
  claims: readonly AnchoredClaim[],
  { voice, cut, id }: CountedClaimsOptions = {},
): Html {
  const shown = claims.slice(0, cut?.shown)
  return markup`
    <details class="counted"${attribute('id', id)}>
      <summary>${line}</summary>
      ${voice !== undefined && markup`<p>Everything on this voice: ${actorNames([voice])}</p>`}
      ${claimLinks(shown)}
      ${cut !== undefined && shown.length < claims.length && whereOthersAre(shown.length, claims.length, cut.url)}
    </details>
  `
}

const whereOthersAre = (shown: number, all: number, url: string): Html =>
  markup`<p>These are the first ${shown}: <a href="${url}">the other ${(all - shown).toLocaleString('en-GB')}</a></p>`
