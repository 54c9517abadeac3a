import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { documentsToCorpus } from '../../src/corpus/to-entries.ts'
import { DATA_TABLES, type DataTable } from '../../src/routes/urls.ts'
import { formatTableAsJson, toExportTable, toTableSchema } from '../../src/structured-data/export-tables.ts'

// A validator that shares no code with zod reads the published schemas.
const schemas = new Map(DATA_TABLES.map((table) => [table, new Ajv({ allErrors: true }).compile(toTableSchema(table))]))

const problemsOf = (table: DataTable, records: unknown): unknown[] => {
  const validate = schemas.get(table)
  if (validate === undefined) throw new TypeError(`No schema for ${table}`)
  return validate(records) === true ? [] : (validate.errors ?? [])
}

const corpora = [
  { name: 'the real corpus', folder: 'content' },
  { name: 'another corpus', folder: 'tests/build/fixtures/harbour/content' },
  { name: 'a hostile corpus', folder: 'tests/build/fixtures/hostile/content' },
].map(({ name, folder }) => ({ name, corpus: documentsToCorpus(readCorpus(folder)) }))

describe.each(corpora)('of $name', ({ corpus }) => {
  test.each(DATA_TABLES)('%s.json keeps its schema', (table) => {
    const records = JSON.parse(formatTableAsJson(toExportTable(table, corpus))) as unknown
    expect(problemsOf(table, records)).toEqual([])
  })
})

describe.each(DATA_TABLES)('the schema of %s', (table) => {
  const [first] = corpora.flatMap(({ corpus }) => toExportTable(table, corpus).records)
  const [key = ''] = Object.keys(first ?? {})

  test('refuses a record that lacks a key', () => {
    const { [key]: _, ...others } = first ?? {}
    expect(problemsOf(table, [others])).toMatchObject([{ keyword: 'required', params: { missingProperty: key } }])
  })

  test('refuses a record with a key too many, or with another type', () => {
    expect(problemsOf(table, [{ ...first, more: 1 }])).toMatchObject([{ keyword: 'additionalProperties' }])
    expect(problemsOf(table, [{ ...first, [key]: 1 }])).toMatchObject([{ keyword: 'type' }])
    expect(problemsOf(table, first)).toMatchObject([{ keyword: 'type' }])
  })

  test('tells what every field is', () => {
    const { items } = toTableSchema(table) as { items: { properties: Record<string, { description?: string }> } }
    for (const [name, { description }] of Object.entries(items.properties)) {
      expect(description, name).toMatch(/\.$/)
    }
  })
})
