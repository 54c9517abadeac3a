import { z } from 'zod'
import { claimRefSchema, slugSchema, workRefSchema } from '../domain/ids.ts'

/** One field of an exported record, read from its schema: the documentation and the CSV columns come from here. */
export interface RecordField {
  /** `quote.exact` is inside a group, `answers[].question` inside the items of a list. */
  name: string
  description: string
  /** `ids`: a list of names that contain no space; `list`: any other list; `group`: the fields named after it. */
  type: 'text' | 'number' | 'boolean' | 'ids' | 'list' | 'group'
  /** The only values it can take. */
  values: string[]
  /** A word that can stand in its place, for example `unknown`. */
  alternative: string | undefined
  nullable: boolean
}

/** The fields of a record, each group and list followed by what is in it. */
export const fieldsOf = (schema: z.ZodObject, prefix = ''): RecordField[] =>
  Object.entries(schema.shape).flatMap(([key, value]) => describeField(`${prefix}${key}`, value))

/** The fields that are columns of the CSV file: groups are taken apart, lists stand in one cell. */
export const columnsOf = (fields: readonly RecordField[]): RecordField[] =>
  fields.filter(({ name, type }) => type !== 'group' && !name.includes('[]'))

const ID_SCHEMAS: ReadonlySet<unknown> = new Set([slugSchema, claimRefSchema, workRefSchema])

function describeField(name: string, schema: unknown): RecordField[] {
  const description = schema instanceof z.ZodType ? schema.description : undefined
  if (description === undefined) throw new TypeError(`The exported field "${name}" has no description.`)
  const nullable = schema instanceof z.ZodNullable
  const { type, alternative } = withoutAlternative(nullable ? schema.unwrap() : schema)
  const field = { name, description, values: [], alternative, nullable }

  if (type instanceof z.ZodObject) return [{ ...field, type: 'group' }, ...fieldsOf(type, `${name}.`)]
  if (type instanceof z.ZodArray) {
    const { element } = type
    if (ID_SCHEMAS.has(element)) return [{ ...field, type: 'ids' }]
    return [{ ...field, type: 'list' }, ...(element instanceof z.ZodObject ? fieldsOf(element, `${name}[].`) : [])]
  }
  if (type instanceof z.ZodEnum) return [{ ...field, type: 'text', values: type.options.map(String) }]
  if (type instanceof z.ZodNumber) return [{ ...field, type: 'number' }]
  if (type instanceof z.ZodBoolean) return [{ ...field, type: 'boolean' }]
  if (type instanceof z.ZodString || type instanceof z.ZodURL) return [{ ...field, type: 'text' }]
  throw new TypeError(`The exported field "${name}" has a type that the exports do not know.`)
}

/** Takes the word out of a choice between one word and something else. */
function withoutAlternative(schema: unknown): { type: unknown; alternative: string | undefined } {
  if (!(schema instanceof z.ZodUnion)) return { type: schema, alternative: undefined }
  const [word, type, ...others] = schema.options
  return word instanceof z.ZodLiteral && others.length === 0
    ? { type, alternative: String(word.value) }
    : { type: schema, alternative: undefined }
}

const TYPES: Readonly<Record<RecordField['type'], string>> = {
  text: 'text',
  number: 'whole number',
  boolean: 'true or false',
  ids: 'list of ids',
  list: 'list',
  group: 'group',
}

/** The type of a field for a reader: "one of past, scheduled; or null". */
export function typeInWords({ type, values, alternative, nullable }: RecordField): string {
  const plain = values.length > 0 ? `one of ${values.join(', ')}` : TYPES[type]
  return [plain, ...(alternative === undefined ? [] : [`or ${alternative}`]), ...(nullable ? ['or null'] : [])].join(
    '; ',
  )
}
