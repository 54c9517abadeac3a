import { type Document, isCollection, isMap, isNode, isScalar, type Node, parseDocument, visit } from 'yaml'
import type { Finding } from '../domain/finding.ts'
import { type Place, pointsOf, type ValuePath } from '../domain/place.ts'
import { toYamlFinding, type YamlProblem } from './yaml-findings.ts'

/** A stretch of YAML and where it lies in its file. */
export interface YamlSource {
  yaml: string
  /** The whole file, which places are counted in. */
  fileText: string
  /** Where the YAML begins in the file, in UTF-16 code units. */
  offset: number
  file: string
}

/** A value with the places of its parts and of their keys; or every mistake in the YAML. */
export type ParsedYaml =
  | { kind: 'parsed'; value: unknown; placeOf: (path: ValuePath) => Place; placeOfKey: (path: ValuePath) => Place }
  | { kind: 'unreadable'; problems: Finding[] }

/**
 * Parses YAML 1.2. Where values stand is worked out when somebody asks, by parsing once more: a parsed document takes several times
 * the room of its values, and of a corpus without problems nobody asks.
 */
export function parseYaml({ yaml, fileText, offset, file }: YamlSource): ParsedYaml {
  const point = pointsOf(fileText)
  const placeOfRange = (start: number, end: number): Place => ({
    kind: 'known',
    file,
    start: point(offset + start),
    end: point(offset + Math.max(start, end)),
  })
  const placeOfProblem = ([start, end]: readonly [number, number]): Place => {
    const lineEnd = yaml.indexOf('\n', start)
    return placeOfRange(start, Math.min(end, lineEnd === -1 ? yaml.length : Math.max(lineEnd, start + 1)))
  }
  const document = toDocument(yaml)
  // One slip can make the parser complain twice of one place.
  const errors = [...document.errors, ...document.warnings, ...aliasesIn(document, yaml)].filter(
    ({ pos: [start] }, index, all) => all.findIndex(({ pos }) => pos[0] === start) === index,
  )
  if (errors.length > 0) {
    return {
      kind: 'unreadable',
      problems: errors.map((error) => toYamlFinding(error, placeOfProblem(error.pos))),
    }
  }

  let again: Document | undefined
  const nodeAt = (path: ValuePath): Node | null => {
    again ??= toDocument(yaml)
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? again.contents : again.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return node
    }
    return null
  }
  const placeOfNode = (node: Node | null): Place =>
    node?.range ? placeOfRange(node.range[0], node.range[1]) : placeOfRange(0, 0)

  return {
    kind: 'parsed',
    value: document.toJS({ maxAliasCount: 0 }),
    placeOf: (path) => {
      const node = nodeAt(path)
      // A whole list or map would underline half the file; its first line is enough.
      if (isCollection(node) && node.range) {
        const [start] = node.range
        const lineEnd = yaml.indexOf('\n', start)
        return placeOfRange(start, Math.min(node.range[1], lineEnd === -1 ? yaml.length : lineEnd))
      }
      return placeOfNode(node)
    },
    placeOfKey: (path) => {
      const parent = nodeAt(path.slice(0, -1))
      const key = path.at(-1)
      const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
      return placeOfNode(isNode(pair?.key) ? pair.key : parent)
    },
  }
}

// Without the timestamp tag an unquoted date would pass as a string here and be a date for every other reader of the file.
const toDocument = (yaml: string): Document => parseDocument(yaml, { customTags: ['timestamp'], prettyErrors: false })

/** References from one value to another: `maxAliasCount` makes them throw, and nobody could tell whose place is meant. */
function aliasesIn(document: Document, yaml: string): (YamlProblem & { pos: [number, number] })[] {
  const problems: (YamlProblem & { pos: [number, number] })[] = []
  if (!yaml.includes('*')) return problems
  visit(document, {
    Alias: (_key, { source, range }) => {
      problems.push({ code: 'BAD_ALIAS', message: source, pos: [range?.[0] ?? 0, range?.[1] ?? 0] })
    },
  })
  return problems
}
