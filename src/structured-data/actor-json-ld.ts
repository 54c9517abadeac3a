import { aliasName } from '../domain/actor.ts'
import type { Actor } from '../domain/corpus.ts'
import { actorThing, type ToIri } from '../routes/thing-iris.ts'
import type { ActorType, DescribedActor, NamedActor } from './json-ld.ts'
import { nonEmpty } from './non-empty.ts'

const TYPES: Readonly<Record<Actor['kind'], ActorType>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'Country',
  outlet: 'NewsMediaOrganization',
  // "Some in Moscow" may be a person, many, or an office; the article doesn't say.
  anonymous: 'Thing',
}

/** An actor in the words of schema.org. What we call an unnamed outlet is no name. */
export const toNamedActor = (actor: Actor, iri: ToIri): NamedActor => ({
  '@type': TYPES[actor.kind],
  '@id': iri(actorThing(actor.id)),
  name: actor.identified ? actor.name : undefined,
})

/** The same with everything that its page says of it. */
export const toDescribedActor = (actor: Actor, iri: ToIri): DescribedActor => ({
  ...toNamedActor(actor, iri),
  alternateName: nonEmpty([...actor.aliases.map(aliasName), ...actor.descriptors]),
  description: actor.description,
  affiliation: nonEmpty(actor.affiliation.map((id) => ({ '@id': iri(actorThing(id)) }))),
  memberOf: actor.partOf === undefined ? undefined : { '@id': iri(actorThing(actor.partOf)) },
})
