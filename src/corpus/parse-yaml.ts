import { CORE_SCHEMA, load, timestampTag } from 'js-yaml'
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

/** Where the values of some YAML and their keys stand in its file. */
export interface YamlPlaces {
  placeOf: (path: ValuePath) => Place
  placeOfKey: (path: ValuePath) => Place
}

/** A value with the places of its parts; or every mistake in the YAML. */
export type ParsedYaml = ({ kind: 'parsed'; value: unknown } & YamlPlaces) | { kind: 'unreadable'; problems: Finding[] }

/** Parses YAML 1.2: quickly where nothing is wrong with it, and otherwise with the parser that knows what, and where. */
export function parseYaml(source: YamlSource): ParsedYaml {
  const quick = valueOf(source.yaml)
  return quick === undefined ? parseWithCare(source) : { kind: 'parsed', ...quick, ...yamlPlaces(source) }
}

// Without the timestamp tag an unquoted date would pass as a string here and be a date for every other reader of the file.
const QUICK_SCHEMA = CORE_SCHEMA.withTags(timestampTag)

/** Tabs, anchors, references, tags, directives and odd keys: no content needs them, and the quick parser lets slips beside them pass. */
const RARE = /\t|(?:^|[\s[{,])[&*!%?:]/

/** The value of some YAML without mistakes, in a tenth of the time that parsing with care takes; nothing where there may be one. */
function valueOf(yaml: string): { value: unknown } | undefined {
  if (RARE.test(yaml)) return undefined
  try {
    return { value: load(yaml, { schema: QUICK_SCHEMA }) }
  } catch {
    // The careful parser finds all mistakes, and has the last word on whether they are any.
    return undefined
  }
}

function parseWithCare(source: YamlSource): ParsedYaml {
  const { yaml } = source
  const placeOfRange = rangePlaces(source)
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

  return { kind: 'parsed', value: document.toJS({ maxAliasCount: 0 }), ...yamlPlaces(source) }
}

/**
 * Where values stand in some YAML without mistakes. It is parsed, mostly once more, when somebody asks: a parsed document takes several
 * times the room of its values, and of a corpus without problems nobody asks.
 */
export function yamlPlaces(source: YamlSource): YamlPlaces {
  let document: Document | undefined
  const placeOfRange = rangePlaces(source)
  const nodeAt = (path: ValuePath): Node | null => {
    document ??= toDocument(source.yaml)
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return node
    }
    return null
  }
  const placeOfNode = (node: Node | null): Place =>
    node?.range ? placeOfRange(node.range[0], node.range[1]) : placeOfRange(0, 0)

  return {
    placeOf: (path) => {
      const node = nodeAt(path)
      // A whole list or map would underline half the file; its first line is enough.
      if (isCollection(node) && node.range) {
        const [start] = node.range
        const lineEnd = source.yaml.indexOf('\n', start)
        return placeOfRange(start, Math.min(node.range[1], lineEnd === -1 ? source.yaml.length : lineEnd))
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

/** Gives the place of a stretch of the YAML, in UTF-16 code units. */
function rangePlaces({ fileText, offset, file }: YamlSource): (start: number, end: number) => Place {
  let point: ReturnType<typeof pointsOf> | undefined
  return (start, end) => {
    point ??= pointsOf(fileText)
    return { kind: 'known', file, start: point(offset + start), end: point(offset + Math.max(start, end)) }
  }
}

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
