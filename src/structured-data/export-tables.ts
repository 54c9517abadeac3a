import { z } from 'zod'
import { datedEvents } from '../analysis/event-dates.ts'
import { answeredQuestions } from '../analysis/question-matrix.ts'
import { statedRelations } from '../analysis/stated-relations.ts'
import type { Corpus } from '../domain/corpus.ts'
import { DATA_TABLES, type DataTable } from '../routes/urls.ts'
import { actorRecordSchema, toActorRecord } from './actor-record.ts'
import { articleRecordSchema, toArticleRecord } from './article-record.ts'
import { claimRecordSchema, toClaimRecord } from './claim-record.ts'
import { eventRecordSchema, toEventRecord } from './event-record.ts'
import { formatCsv } from './format-csv.ts'
import { lineageRecordSchema, toLineageRecords } from './lineage-record.ts'
import { profileRecordSchema, toProfileRecords } from './profile-record.ts'
import { questionRecordSchema, toQuestionRecord } from './question-record.ts'
import { columnsOf, fieldsOf, type RecordField } from './record-fields.ts'
import { relationRecordSchema, toRelationRecord } from './relation-record.ts'

/** A table of the exports: its rows are read from the corpus, its columns from one schema. */
interface TableSource {
  title: string
  /** What one row is. */
  row: string
  schema: z.ZodObject
  toRecords: (corpus: Corpus) => object[]
}

const SOURCES: Readonly<Record<DataTable, TableSource>> = {
  articles: {
    title: 'Articles',
    row: 'an article with its text',
    schema: articleRecordSchema,
    toRecords: ({ articles, story }) => articles.map((article) => toArticleRecord(article, story)),
  },
  claims: {
    title: 'Claims',
    row: 'a claim with the words that carry it',
    schema: claimRecordSchema,
    toRecords: (corpus) => corpus.claims.map((claim) => toClaimRecord(claim, corpus)),
  },
  actors: {
    title: 'Actors',
    row: 'a person, an organisation, a state, an outlet or an anonymous source',
    schema: actorRecordSchema,
    toRecords: ({ actors }) => actors.map(toActorRecord),
  },
  events: {
    title: 'Events',
    row: 'something that happened or may happen',
    schema: eventRecordSchema,
    toRecords: (corpus) => datedEvents(corpus).map(toEventRecord),
  },
  questions: {
    title: 'Questions',
    row: 'a question with its possible answers and who gives them',
    schema: questionRecordSchema,
    toRecords: (corpus) => answeredQuestions(corpus).map(toQuestionRecord),
  },
  relations: {
    title: 'Relations',
    row: 'a claim and how it bears on another',
    schema: relationRecordSchema,
    toRecords: (corpus) => statedRelations(corpus).map(toRelationRecord),
  },
  lineage: {
    title: 'Lineage',
    row: 'a work and what it was made from, passes on, or was printed by',
    schema: lineageRecordSchema,
    toRecords: toLineageRecords,
  },
  profiles: {
    title: 'Evidence profiles',
    row: 'the number of an article’s claims that share their sourcing, kind, relay depth or speaker',
    schema: profileRecordSchema,
    toRecords: (corpus) => corpus.articles.flatMap((article) => toProfileRecords(article, corpus)),
  },
}

/** A table as a page describes it. */
export interface TableDescription {
  table: DataTable
  title: string
  row: string
  fields: RecordField[]
  /** How many rows it has. */
  rows: number
}

/** A table as files give it away. */
export interface ExportTable {
  fields: RecordField[]
  /** The keys of every record are those of `fields`, in their order; what is missing is null. */
  records: Record<string, unknown>[]
}

/** Every table of the site, described. */
export const describeTables = (corpus: Corpus): TableDescription[] =>
  DATA_TABLES.map((table) => {
    const { title, row, schema, toRecords } = SOURCES[table]
    return { table, title, row, fields: fieldsOf(schema), rows: toRecords(corpus).length }
  })

export function toExportTable(table: DataTable, corpus: Corpus): ExportTable {
  const { schema, toRecords } = SOURCES[table]
  // Parsing proves the record and puts its keys into the order of the schema.
  const records = toRecords(corpus).map((record) => schema.parse(record))
  return { fields: fieldsOf(schema), records }
}

/** What the JSON of a table has to look like, as a JSON Schema (draft 7, which every validator reads). */
export function toTableSchema(table: DataTable): object {
  const { title, row, schema } = SOURCES[table]
  const { $schema, ...rules } = z.toJSONSchema(z.array(schema), {
    target: 'draft-7',
    // zod names its own checks as formats ("ends_with"), which validators refuse; the pattern beside them says the same.
    override: ({ jsonSchema }) => {
      if (jsonSchema.pattern !== undefined) delete jsonSchema.format
    },
  })
  return { $schema, title, description: `Each record is ${row}.`, ...rules }
}

/** A JSON array with one record a line, so that two versions can be compared line by line. */
export const formatTableAsJson = ({ records }: ExportTable): string =>
  records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`

/** The same as CSV: groups become columns of their own, ids are joined by a space, other lists stand in their cell as JSON. */
export function formatTableAsCsv({ fields, records }: ExportTable): string {
  const columns = columnsOf(fields).map(({ name, type }) => ({ name, keys: name.split('.'), type }))
  return formatCsv([
    columns.map(({ name }) => name),
    ...records.map((record) => columns.map(({ keys, type }) => formatCell(valueAt(record, keys), type))),
  ])
}

function valueAt(record: Record<string, unknown>, keys: readonly string[]): unknown {
  let value: unknown = record
  for (const key of keys) value = (value as Record<string, unknown> | null)?.[key] ?? null
  return value
}

function formatCell(value: unknown, type: RecordField['type']): string {
  if (value === null) return ''
  if (!Array.isArray(value)) return String(value)
  return type === 'ids' ? value.join(' ') : JSON.stringify(value)
}
