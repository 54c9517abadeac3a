import type { AnchoredClaim, Article } from '../domain/corpus.ts'

/** One station on the way from a voice to the copy we hold. */
export interface Relay {
  /** Those who stand at this station: several only where several said it. */
  actors: string[]
  as: 'speaker' | 'relay' | 'outlet' | 'republisher'
}

/** Through whom a claim came, from its speaker to the site whose copy we hold. An outlet that speaks for itself stands there once. */
export function relayChain(claim: AnchoredClaim, article: Article): Relay[] {
  const chain: Relay[] = [{ actors: claim.speaker, as: 'speaker' }]
  const add = (actor: string, as: Relay['as']) => {
    const last = chain.at(-1)
    if (last?.actors.length === 1 && last.actors[0] === actor) return
    chain.push({ actors: [actor], as })
  }
  for (const actor of claim.relayedBy) add(actor, 'relay')
  add(article.outlet, 'outlet')
  if (article.republisher !== undefined) add(article.republisher, 'republisher')
  return chain
}
