import { type Sourcing, sourcingSchema } from '../domain/claim.ts'
import type { Actor, AnchoredClaim, Corpus } from '../domain/corpus.ts'
import { claimsBySourcing } from './evidence-profile.ts'
import { type LineageSource, lineageSources } from './lineage-sources.ts'
import type { LineageNode } from './lineage.ts'
import { oncePerCorpus } from './once-per-corpus.ts'
import { LONGEST_LIST, type Portion, portions, weighedPortions } from './portions.ts'
import { type AnonymousSource, type NamedSource, sourceRegister } from './source-register.ts'

/** A source, or a part of one that has too much in it: with some of its nodes, and the links between these. */
export interface LineagePart extends LineageSource {
  isPart: boolean
  /** How many links leave its nodes, be it for another part. */
  links: number
}

/** Everything on the sourcing page, in portions. */
export interface SourcingPortions {
  /** The claims on each sourcing that occurs, in the order of the schema. */
  claims: { sourcing: Sourcing; portions: Portion<AnchoredClaim>[] }[]
  /** Counted by the articles, reports and outlets in them. */
  lineage: Portion<LineagePart>[]
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
  const voices = isLong ? { each: 75, first: 20 } : { each: LONGEST_LIST }
  return {
    claims: sourcingSchema.options.flatMap((sourcing) =>
      shares
        .filter(({ value }) => value === sourcing)
        .map((share) => ({
          sourcing,
          portions: portions(share.claims, isLong ? { each: LONGEST_LIST, first: 20 } : undefined),
        })),
    ),
    lineage: weighedPortions(
      lineageSources(corpus).flatMap((source) => partsOf(source, isLong ? FIRST_LINKS : LONGEST_LIST)),
      weightOf,
      { each: LONGEST_LIST, first: isLong ? FIRST_LINKS : LONGEST_LIST },
      ({ nodes }) => nodes.length,
    ),
    anonymous: portions(anonymous, voices),
    named: portions(named, voices),
    outlets: portions(outlets, voices),
    claimsWithVoice: isLong ? 5 : LONGEST_LIST,
  }
})

/** What a drawing and its table hold on the sourcing page itself, where they share it with much else. */
const FIRST_LINKS = 60

/** A node is drawn, and each link that leaves it has a row of the table. */
const weightOf = ({ nodes, links }: Pick<LineagePart, 'nodes' | 'links'>): number => nodes.length + links

/** A source in parts that are not heavier than that; whole where it isn't. */
function partsOf(source: LineageSource, heaviest: number): LineagePart[] {
  const whole = { ...source, isPart: false, links: source.edges.length }
  if (weightOf(whole) <= heaviest) return [whole]
  const leaving = Map.groupBy(source.edges, ({ from }) => from)
  const linksOf = ({ id }: LineageNode) => leaving.get(id)?.length ?? 0
  return weighedPortions(source.nodes, (node) => 1 + linksOf(node), { each: heaviest }).map(({ entries }) => {
    const own = new Set(entries.map(({ id }) => id))
    const edges = source.edges.filter(({ from, to }) => own.has(from) && own.has(to))
    const links = entries.reduce((sum, node) => sum + linksOf(node), 0)
    return { ...source, nodes: [...entries], edges, isPart: true, links }
  })
}
