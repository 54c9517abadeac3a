import type { EvidenceProfile } from '../analysis/evidence-profile.ts'
import { kindFinding, relayFinding, shareInWords, sourcingFinding } from '../analysis/profile-findings.ts'
import type { RecordsById } from '../analysis/records-by-id.ts'
import { claimKindSchema, sourcingSchema } from '../domain/claim.ts'
import { countInWords, spellNumber } from '../domain/count-in-words.ts'
import { CLAIM_KIND_WORDS, SOURCING_WORDS } from '../domain/words.ts'
import { depthForm, KIND_FORMS, sourcingPart } from './bar-forms.ts'
import { count } from './count.ts'
import { countedClaims } from './counted-claims.ts'
import { distribution } from './distribution.ts'
import { type Html, markup } from './markup.ts'
import { voiceList } from './voice-list.ts'

/** What the claims of an article rest on: counted, never rated. Every number opens the claims that it counts. */
export function profileInFull(profile: EvidenceProfile, article: string, records: RecordsById): Html {
  const { claims, words, bySourcing, byKind, byRelayDepth, namedSpeakers, anonymousSpeakers } = profile
  const where = { article }
  const [named, anonymous] = [
    { article, sourcing: 'on-record|document' },
    { article, sourcing: 'anonymous' },
  ]
  const sourcings = sourcingSchema.options.flatMap((sourcing) => bySourcing.filter(({ value }) => value === sourcing))
  const kinds = claimKindSchema.options.flatMap((kind) => byKind.filter(({ value }) => value === kind))
  const depths = byRelayDepth.toSorted((a, b) => a.value - b.value)
  return markup`
    ${countedClaims(coverage(profile, article), claims)}
    <h3 class="minor">On what sourcing</h3>
    ${distribution(
      sourcingFinding(bySourcing, claims.length),
      sourcings.map(({ value, ...share }) => ({
        ...share,
        ...SOURCING_WORDS[value],
        ...sourcingPart(value),
        where: { article, sourcing: value },
      })),
      { words, where },
    )}
    <h3 class="minor">What sort of statement</h3>
    ${distribution(
      kindFinding(byKind, claims.length),
      kinds.map(({ value, ...share }) => ({
        ...share,
        ...CLAIM_KIND_WORDS[value],
        form: KIND_FORMS[value],
        where: { article, kind: value },
      })),
      { words, where },
    )}
    <h3 class="minor">Between the speaker and the outlet</h3>
    ${distribution(
      relayFinding(byRelayDepth, claims.length),
      depths.map(({ value, ...share }) => ({
        ...share,
        label: value === 0 ? 'nobody named in between' : `${spellNumber(value)} in between`,
        form: depthForm(value),
        where: { article, relayDepth: String(value) },
      })),
      { words, where },
    )}
    <h3 class="minor">Named speakers: ${count(namedSpeakers.length, 'speakers', named)}</h3>
    ${voiceList(namedSpeakers, named, records, 'Nobody speaks here under a name.')}
    <h3 class="minor">Anonymous sources: ${count(anonymousSpeakers.length, 'speakers', anonymous)}</h3>
    ${voiceList(anonymousSpeakers, where, records, 'No unnamed source speaks here.')}
  `
}

function coverage({ claims, covered, textLength }: EvidenceProfile, article: string): Html {
  const where = { article }
  return markup`
    ${count(claims.length, 'claims', where)}${claims.length === 1 ? ' claim. ' : ' claims. '}
    ${shareInWords(covered, textLength)} of the text carries a claim:
    ${' '}${count(covered, 'characters', where)} of its ${countInWords(textLength, 'character')} stand in a quote.
  `
}
