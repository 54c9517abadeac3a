import type { Voice } from '../analysis/evidence-profile.ts'
import type { RecordsById } from '../analysis/records-by-id.ts'
import type { Where } from '../domain/counted.ts'
import { countClaims } from './count.ts'
import { countedClaims } from './counted-claims.ts'
import { type Html, joined, markup } from './markup.ts'

/**
 * Voices, each with the claims that it makes; an anonymous one in the words of the articles. `where` says which claims were counted,
 * whoever makes them, and `none` what to say where there are none.
 */
export const voiceList = (voices: readonly Voice[], where: Where, records: RecordsById, none: string): Html =>
  voices.length === 0
    ? markup`<p class="hint">${none}</p>`
    : markup`${voices.map((voice) => voiceLine(voice, where, records))}`

function voiceLine({ actor: id, claims }: Voice, where: Where, records: RecordsById): Html {
  const actor = records.actor(id)
  const words = actor.descriptors.map((descriptor) => markup`<q>${descriptor}</q>`)
  const name = words.length === 0 ? actor.name : joined(words, ', ')
  const line = markup`${name}: ${countClaims(claims.length, { ...where, speaker: id })}`
  return countedClaims(line, claims, { voice: actor })
}
