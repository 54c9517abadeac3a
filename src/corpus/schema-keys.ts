import type { z } from 'zod'
import type { ValuePath } from '../domain/place.ts'

type Schema = z.core.$ZodType
type Definition = z.core.$ZodTypes['_zod']['def']

/** The keys that a value can have at a path, for messages; none where it is no group of keys. */
export const keysAt = (schema: Schema, path: ValuePath): string[] => [
  ...new Set(
    schemasAt([schema], path).flatMap((found) => {
      const definition = definitionOf(found)
      return definition.type === 'object' ? Object.keys(definition.shape) : []
    }),
  ),
]

function schemasAt(schemas: readonly Schema[], path: ValuePath): Schema[] {
  const shapes = schemas.flatMap(unwrap)
  const [key, ...rest] = path
  if (key === undefined) return shapes
  return schemasAt(
    shapes.flatMap((schema) => {
      const definition = definitionOf(schema)
      if (definition.type === 'array') return typeof key === 'number' ? definition.element : []
      return definition.type === 'object' ? (definition.shape[key] ?? []) : []
    }),
    rest,
  )
}

/** The schemas inside a default, an optional or a union. */
function unwrap(schema: Schema): Schema[] {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return unwrap(definition.innerType)
    case 'union':
      return definition.options.flatMap(unwrap)
    default:
      return [schema]
  }
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition
