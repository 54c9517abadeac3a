import type { z } from 'zod'
import { nearestName } from '../anchoring/nearest-name.ts'
import type { Finding } from '../domain/finding.ts'
import type { Place, ValuePath } from '../domain/place.ts'
import { keysAt } from './schema-keys.ts'

/** A value that a schema refused, and where its parts stand. */
export interface RefusedValue {
  value: unknown
  schema: z.core.$ZodType
  placeOf: (path: ValuePath) => Place
  placeOfKey: (path: ValuePath) => Place
}

/** Says what a schema found wrong, one finding for each key or value. */
export function toSchemaFindings(error: z.ZodError, refused: RefusedValue): Finding[] {
  const issues = error.issues.flatMap((issue) => flattenUnions(issue, [], refused.value))
  const unknown = new Map(issues.map((placed) => [placed, unknownKeys(placed, refused)]))
  // A key that is spelt wrongly is not missing as well.
  const meant = new Set([...unknown.values()].flatMap((keys) => keys.map(({ meantPath }) => meantPath)))
  return issues.flatMap((placed) => {
    if (placed.issue.code === 'unrecognized_keys') return unknown.get(placed)?.map(({ finding }) => finding) ?? []
    return meant.has(toName(placed.path)) ? [] : toFinding(placed, refused)
  })
}

type Issue = z.core.$ZodIssue

interface PlacedIssue {
  issue: Issue
  path: ValuePath
  /** What other shapes the value could have had would say. */
  alternatives: readonly Issue[]
}

/** Replaces an issue about a value that could have several shapes by those of the shape most likely meant. */
function flattenUnions(issue: Issue, base: ValuePath, root: unknown): PlacedIssue[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path, alternatives: [] }]
  const written = valueAt(root, path)
  if (!isGroup(written)) {
    const issues = issue.errors.flat()
    const main = issues.findLast(wantsOneValue) ?? issues.at(-1)
    return main === undefined ? [] : [{ issue: main, path, alternatives: issues.filter((other) => other !== main) }]
  }
  return closestBranch(issue.errors).flatMap((inner) => flattenUnions(inner, path, root))
}

/** Whether an issue asks for a text, a number or the like, and names no single one. */
const wantsOneValue = (issue: Issue): boolean =>
  issue.code !== 'invalid_value' &&
  !(issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'array'))

/** The shape that fits what was written with the fewest complaints. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const complaints = (branch: readonly Issue[]) =>
    branch.reduce((sum, issue) => {
      if (issue.code === 'unrecognized_keys') return sum + issue.keys.length
      return sum + (issue.path.length === 0 ? 100 : 1)
    }, 0)
  return branches.toSorted((a, b) => complaints(a) - complaints(b))[0] ?? []
}

function unknownKeys({ issue, path }: PlacedIssue, { schema, placeOfKey }: RefusedValue) {
  if (issue.code !== 'unrecognized_keys') return []
  const keys = keysAt(schema, path)
  return issue.keys.map((key) => {
    // A key of another shape that the value could have had.
    const isKnown = keys.includes(key)
    const nearest = isKnown ? undefined : nearestName(key, keys)
    const finding: Finding = {
      ruleId: 'unknown-key',
      place: placeOfKey([...path, key]),
      reason: `${subject(path)} can't have the key "${key}"${isKnown ? ' beside its other keys' : ''}.`,
      fix: isKnown
        ? ['Give it an entry of its own, or remove it.']
        : [
            ...(nearest === undefined ? [] : [`Did you mean ${nearest}?`]),
            `Correct its spelling, or remove it. Here can stand: ${keys.join(', ')}. What each means is in src/domain/.`,
          ],
    }
    return { finding, meantPath: nearest === undefined ? undefined : toName([...path, nearest]) }
  })
}

function toFinding({ issue, path, alternatives }: PlacedIssue, refused: RefusedValue): Finding {
  const written = valueAt(refused.value, path)
  const values = [issue, ...alternatives].flatMap(acceptedValues)
  const nearest = nearestName(String(written), values)
  const advice = adviceFor(issue, path, written, refused)
  const fix = [
    ...(nearest === undefined ? [] : [`Did you mean ${nearest}?`]),
    ...(advice === undefined ? [] : [advice]),
    ...(values.length === 0 ? [] : [`${advice === undefined ? 'Write' : 'Or write'} ${oneOf(values)}.`]),
  ]
  if (written === undefined) {
    return {
      ruleId: 'missing-key',
      place: refused.placeOf(path.slice(0, -1)),
      reason: `${subject(path.slice(0, -1))} lacks the key "${String(path.at(-1))}".`,
      fix: [...fix, 'What it means is in src/domain/.'],
    }
  }
  return {
    ruleId: 'invalid-value',
    place: refused.placeOf(path),
    reason: `${subject(path)} can't be ${describe(written)}.`,
    fix,
  }
}

function acceptedValues(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  // The kinds of a thing that comes in several kinds, told apart by one key.
  return issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)
    ? issue.options.map(String)
    : []
}

const oneOf = (values: readonly string[]): string =>
  values.length === 1 ? String(values[0]) : `one of: ${values.join(', ')}`

/** What to write: in the words of the schema, or by the type it wants. */
function adviceFor(issue: Issue, path: ValuePath, written: unknown, { schema }: RefusedValue): string | undefined {
  if (issue.code === 'invalid_value' || (issue.code === 'invalid_union' && issue.errors.length === 0)) return undefined
  if (!/^(Invalid|Too|Expected)/.test(issue.message)) return issue.message
  if (issue.code === 'too_small')
    return `Write a number ${issue.inclusive === true ? 'not below' : 'above'} ${issue.minimum}.`
  if (issue.code !== 'invalid_type') return issue.message
  switch (issue.expected) {
    case 'string':
      return isPrimitive(written)
        ? `Put it between double quotes; without them YAML takes it for ${describeType(written)}.`
        : 'Write a text here, between double quotes.'
    case 'array':
      return isPrimitive(written)
        ? `Write a list, also of one: [${String(written)}]`
        : 'Write a list here: each entry on a line of its own after a hyphen, or [] for none.'
    case 'object': {
      const keys = keysAt(schema, path)
      if (typeof written === 'string' && keys.includes('exact')) return `Write { exact: ${JSON.stringify(written)} }`
      return `Write keys and values here. ${keys.length === 1 ? 'The key is' : 'The keys are'} ${keys.join(', ')}.`
    }
    case 'number':
    case 'int':
      return 'Write a whole number here, without quotes.'
    case 'boolean':
      return 'Write true or false, without quotes.'
    default:
      return issue.message
  }
}

const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null && !(value instanceof Date)

const isPrimitive = (value: unknown): boolean => value !== undefined && value !== null && !isGroup(value)

function valueAt(root: unknown, path: ValuePath): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

/** A path as people read it: `claims[2].quote.exact`. */
const toName = (path: ValuePath): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('')

const subject = (path: ValuePath): string => (path.length === 0 ? 'This file' : `"${toName(path)}"`)

function describe(value: unknown): string {
  if (value === null) return 'empty'
  if (value instanceof Date) return 'an unquoted date'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a group of keys'
  const text = String(value)
  return typeof value === 'string' ? `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"` : text
}

const describeType = (value: unknown): string =>
  value instanceof Date ? 'a date' : typeof value === 'boolean' ? 'yes or no' : 'a number'
