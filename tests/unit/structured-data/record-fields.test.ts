import { expect, test } from 'vitest'
import { z } from 'zod'
import { claimRefSchema, slugSchema, workRefSchema } from '../../../src/domain/ids.ts'
import { columnsOf, fieldsOf, typeInWords } from '../../../src/structured-data/record-fields.ts'

const schema = z.strictObject({
  id: slugSchema.describe('Its name.'),
  kind: z.enum(['a', 'b']).describe('Its kind.'),
  count: z.int().nullable().describe('How many.'),
  open: z.boolean().describe('Whether it is open.'),
  quote: z
    .strictObject({ exact: z.string().describe('The words.'), start: z.int().describe('Where.') })
    .nullable()
    .describe('Its words.'),
  speaker: z.array(slugSchema).describe('Who says it.'),
  claims: z.array(claimRefSchema).describe('Its claims.'),
  derivesFrom: z.union([z.literal('unknown'), z.array(workRefSchema)]).describe('What it was made from.'),
  names: z.array(z.string()).describe('Its names.'),
  answers: z.array(z.strictObject({ to: slugSchema.describe('The question.') })).describe('Its answers.'),
})

test('a schema tells the fields of a record, with their descriptions, in its order', () => {
  const fields = fieldsOf(schema).map((field) => [field.name, typeInWords(field), field.description])
  expect(fields).toEqual([
    ['id', 'text', 'Its name.'],
    ['kind', 'one of a, b', 'Its kind.'],
    ['count', 'whole number; or null', 'How many.'],
    ['open', 'true or false', 'Whether it is open.'],
    ['quote', 'group; or null', 'Its words.'],
    ['quote.exact', 'text', 'The words.'],
    ['quote.start', 'whole number', 'Where.'],
    ['speaker', 'list of ids', 'Who says it.'],
    ['claims', 'list of ids', 'Its claims.'],
    ['derivesFrom', 'list of ids; or unknown', 'What it was made from.'],
    ['names', 'list', 'Its names.'],
    ['answers', 'list', 'Its answers.'],
    ['answers[].to', 'text', 'The question.'],
  ])
})

test('a group is taken apart into columns, a list is one', () => {
  expect(columnsOf(fieldsOf(schema)).map(({ name }) => name)).toEqual([
    ...['id', 'kind', 'count', 'open', 'quote.exact', 'quote.start'],
    ...['speaker', 'claims', 'derivesFrom', 'names', 'answers'],
  ])
})

test('a field without a description is refused, with its name', () => {
  const silent = z.strictObject({ quote: z.strictObject({ exact: z.string() }).describe('Its words.') })
  expect(() => fieldsOf(silent)).toThrow('The exported field "quote.exact" has no description.')
})

test('a type that CSV has no form for is refused, with its name', () => {
  const odd = z.strictObject({ when: z.union([z.string(), z.number()]).describe('When.') })
  expect(() => fieldsOf(odd)).toThrow('The exported field "when" has a type that the exports do not know.')
})
