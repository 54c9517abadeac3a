import { hash } from 'node:crypto'
import { recordsById } from '../analysis/records-by-id.ts'
import type { Corpus } from '../domain/corpus.ts'

/**
 * Gives the digest (SHA-256, hexadecimal) of plain data in which records of a corpus stand. It changes with the data and with those records,
 * and with what a page looks up for them: the actors and the article of a claim; the actors, the reports and the articles that an article was made
 * from; who made a report, and the articles that it is known from. Throws for what isn't plain data: of that, nothing would be seen.
 */
export type Digest = (data: unknown) => string

/** Digests over the records of a corpus. The Markdown of articles and their ledgers aren't seen: not every process has them. */
export function recordDigests(corpus: Corpus): Digest {
  const known = new WeakMap<object, string>()
  const digest: Digest = (data) =>
    hash(
      'sha256',
      JSON.stringify(data, (_key, value: unknown) => seen(value, known)),
    )
  const { actor, article, report } = recordsById(corpus)

  for (const record of [...corpus.actors, ...corpus.events, ...corpus.questions]) known.set(record, alone(record))
  const articlesAlone = new Map(
    corpus.articles.map(({ body: _, ledger: __, ...fields }) => [article(fields.id), alone(fields)]),
  )
  for (const record of corpus.reports) {
    const { author, outlet, basis } = record
    const makers = outlet === 'unknown' ? author : [...author, outlet]
    const quoted = basis.flatMap((entry) => ('outside' in entry ? [] : articlesAlone.get(article(entry.article))))
    known.set(record, digest([alone(record), makers.map(actor), quoted]))
  }
  for (const [record, itself] of articlesAlone) {
    const { outlet, republisher, actors, derivesFrom } = record
    const publishers = republisher === undefined ? [outlet] : [outlet, republisher]
    const works = derivesFrom === 'unknown' ? [] : derivesFrom.map((work) => work.split('/'))
    const madeFrom = works.map(([folder, id = '']) =>
      folder === 'articles' ? articlesAlone.get(article(id)) : report(id),
    )
    known.set(record, digest([itself, [...publishers, ...actors].map(actor), madeFrom]))
  }
  for (const record of corpus.claims) {
    const { speaker, relayedBy, about } = record
    known.set(record, digest([alone(record), article(record.article), [...speaker, ...relayedBy, ...about].map(actor)]))
  }
  return digest
}

/** The digest of a record by itself. */
const alone = (record: object): string => hash('sha256', JSON.stringify(record))

/** What of a value goes into a digest. */
function seen(value: unknown, known: WeakMap<object, string>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== Array.prototype) {
    throw new TypeError(`Only plain data has a digest, not ${value.constructor.name}.`)
  }
  return known.get(value) ?? value
}
