import { type Sourcing, sourcingSchema } from '../domain/claim.ts'
import type { Actor, AnchoredClaim, Corpus } from '../domain/corpus.ts'
import { claimsBySourcing } from './evidence-profile.ts'
import { type LineageSource, lineageSources } from './lineage-sources.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { LONGEST_LIST, type Portion, portions, weighedPortions } from './portions.ts'
import { type AnonymousSource, type NamedSource, sourceRegister } from './source-register.ts'

/** Everything on the sourcing page, in portions. */
export interface SourcingPortions {
  /** The claims on each sourcing that occurs, in the order of the schema. */
  claims: { sourcing: Sourcing; portions: Portion<AnchoredClaim>[] }[]
  /** What hangs together stands on one page. */
  lineage: Portion<LineageSource>[]
  anonymous: Portion<AnonymousSource>[]
  named: Portion<NamedSource>[]
  outlets: Portion<{ actor: Actor; claims: readonly AnchoredClaim[] }>[]
  /** How many of its claims stand with a voice, at most; all of them stand with the actor. */
  claimsWithVoice: number
}

/** Everything on the sourcing page: each list whole where all the claims make one list, else only its beginning. */
export const sourcingPortions: (corpus: Corpus) => SourcingPortions = oncePerCorpus((corpus) => {
  const isLong = corpus.claims.length > LONGEST_LIST
  const { anonymous, named, outlets } = sourceRegister(corpus)
  const shares = claimsBySourcing(corpus.claims)
  const voices = isLong ? { each: 100, first: 20 } : { each: LONGEST_LIST }
  return {
    claims: sourcingSchema.options.flatMap((sourcing) =>
      shares
        .filter(({ value }) => value === sourcing)
        .map((share) => ({
          sourcing,
          portions: portions(share.claims, isLong ? { each: LONGEST_LIST, first: 20 } : undefined),
        })),
    ),
    lineage: weighedPortions(lineageSources(corpus), ({ nodes }) => nodes.length, {
      each: 100,
      first: isLong ? 40 : 100,
    }),
    anonymous: portions(anonymous, voices),
    named: portions(named, voices),
    outlets: portions(outlets, voices),
    claimsWithVoice: isLong ? 5 : LONGEST_LIST,
  }
})
