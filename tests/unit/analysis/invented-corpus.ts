import type { Actor, AnchoredClaim, Article, Corpus, Event, Question, Report } from '../../../src/domain/corpus.ts'
import { edtfDateSchema } from '../../../src/domain/edtf-date.ts'

/** A date that has passed the schema. */
export const day = (text: string) => edtfDateSchema.parse(text)

/** A claim of an invented article, with whatever the case is about. */
export function inventClaim(ref: string, fields: Partial<AnchoredClaim> = {}): AnchoredClaim {
  const [article = '', id = ''] = ref.split('/')
  return {
    ref,
    article,
    id,
    formerIds: [],
    text: `What ${ref} says.`,
    quote: { exact: 'nine days' },
    context: [],
    speaker: ['harbour-board'],
    sourcing: 'on-record',
    relayedBy: [],
    kind: 'event',
    about: [],
    answers: [],
    relations: [],
    position: { start: 0, end: 9 },
    ...fields,
  }
}

export const inventArticle = (id: string, fields: Partial<Article> = {}): Article => ({
  id,
  title: `The title of ${id}`,
  titleFrom: 'source',
  outlet: 'harbour-gazette',
  outletBasis: [{ outside: 'Invented.' }],
  date: 'unknown',
  dateBasis: [{ outside: 'Invented.' }],
  derivesFrom: [],
  derivesFromBasis: [],
  source: { file: `${id}.txt`, sha256: '0'.repeat(64), encoding: 'utf-8' },
  captions: [],
  actors: [],
  notices: [],
  formerIds: [],
  body: '',
  text: '',
  blocks: [],
  textSha256: '0'.repeat(64),
  sourceText: '',
  ledger: { edits: [] },
  ...fields,
})

export const inventActor = (id: string, fields: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  kind: 'organisation',
  aliases: [],
  descriptors: [],
  affiliation: [],
  identified: true,
  formerIds: [],
  ...fields,
})

export const inventEvent = (id: string, fields: Partial<Event> = {}): Event => ({
  id,
  title: id,
  status: 'past',
  ...fields,
})

export const inventReport = (id: string, fields: Partial<Report> = {}): Report => ({
  id,
  title: `The title of ${id}`,
  author: [],
  outlet: 'unknown',
  date: 'unknown',
  basis: [{ outside: 'Invented.' }],
  derivesFrom: [],
  ...fields,
})

export const inventQuestion = (id: string, positions: string[], fields: Partial<Question> = {}): Question => ({
  id,
  title: `${id}?`,
  exclusive: false,
  positions: positions.map((position) => ({ id: position, label: `Label of ${position}` })),
  silent: [],
  ...fields,
})

export const inventCorpus = (parts: Partial<Corpus> = {}): Corpus => ({
  story: {
    title: 'The harbour',
    summary: 'Ferries and a terminal.',
    language: 'en',
    timeZone: 'Europe/Berlin',
    licence: { name: 'Invented', spdx: 'CC-BY-4.0', url: 'https://example.org/' },
  },
  articles: [],
  claims: [],
  actors: [],
  events: [],
  questions: [],
  reports: [],
  retired: { claims: [], articles: [], actors: [] },
  ...parts,
})
