import type { LineageSource } from '../../analysis/lineage-sources.ts'
import type { LineageEdge, LineageNode } from '../../analysis/lineage.ts'

/** What the drawing calls a work or an outlet. */
export interface NodeWords {
  kind: string
  name: string
}

/** A line of text, by the left end of its base. */
export interface TextLine {
  x: number
  y: number
  text: string
}

/** A work or an outlet, with the words of each link that leaves it. */
export interface DrawnNode {
  id: string
  kind: LineageNode['kind']
  /** The middle of its mark. */
  x: number
  y: number
  kindLines: TextLine[]
  nameLines: TextLine[]
  links: (TextLine & { edge: LineageEdge })[]
}

/** A line from the words of links along a lane of its own to the mark that they lead to, with a tip at its end. */
export interface DrawnArrow {
  kind: LineageEdge['kind']
  path: string
  tip: string
}

export interface DrawnSource {
  title: TextLine
  nodes: DrawnNode[]
  arrows: DrawnArrow[]
}

export interface LineageDrawing {
  width: number
  height: number
  sources: DrawnSource[]
}

/** What a link says, read from its beginning. */
export const LINK_WORDS: Readonly<Record<LineageEdge['kind'], string>> = {
  derives: 'made from',
  relays: 'passes on',
  'printed-by': 'printed by',
}

const WIDTH = 330
const LANE = 11
/** The most that all lanes together take; where there are many they stand closer. */
const LANES = 110
const MARK = 10
const HEIGHT = { title: 30, kind: 14, name: 17, link: 15, afterNode: 12, afterSource: 20 }
/** How wide letters are, as far as one can tell without their font. */
const LETTER = { kind: 6.7, name: 7.1 }
/** Where arrows of each kind arrive at a mark, so that none covers another. */
const ARRIVAL: Readonly<Record<LineageEdge['kind'], number>> = { derives: -5, relays: 0, 'printed-by': 5 }

/**
 * Draws sources one under the other, a work or an outlet a line, so that the smallest screen can show it. Arrows run in lanes to
 * the left of the words; links of one kind to one mark share a lane.
 */
export function drawLineage(
  sources: readonly LineageSource[],
  wordsOf: (node: LineageNode) => NodeWords,
  titleOf: (source: LineageSource) => string,
): LineageDrawing {
  let y = 0
  const drawn = sources.map((source) => {
    const lanes = lanesOf(source)
    const pitch = Math.min(LANE, LANES / lanes.length)
    const left = Math.ceil(lanes.length * pitch) + 8
    const title = { x: 0, y: y + 14, text: titleOf(source) }
    y += HEIGHT.title
    const nodes = source.nodes.map((node) => {
      const placed = placeNode(node, wordsOf(node), source.edges, left, y)
      y = placed.bottom + HEIGHT.afterNode
      return placed.node
    })
    y += HEIGHT.afterSource
    const arrows = lanes.map((edges, index) => drawArrow(edges, (lanes.length - index - 0.5) * pitch, left, nodes))
    return { title, nodes, arrows }
  })
  return { width: WIDTH, height: y, sources: drawn }
}

/** Links by kind and mark, those that have the shortest way first: they get the lanes beside the words. */
function lanesOf({ nodes, edges }: LineageSource): LineageEdge[][] {
  const rows = new Map(nodes.map(({ id }, row) => [id, row]))
  const rowOf = (id: string) => rows.get(id) ?? 0
  const wayOf = (lane: readonly LineageEdge[]) =>
    Math.max(...lane.map(({ from, to }) => Math.abs(rowOf(to) - rowOf(from))))
  return [...Map.groupBy(edges, ({ kind, to }) => `${to} ${kind}`).values()].sort((a, b) => wayOf(a) - wayOf(b))
}

function placeNode(
  { id, kind }: LineageNode,
  words: NodeWords,
  edges: readonly LineageEdge[],
  left: number,
  top: number,
): { node: DrawnNode; bottom: number } {
  const x = left + MARK + 8
  const linesOf = (part: 'kind' | 'name') => wrap(words[part], (WIDTH - x) / LETTER[part])
  const [kinds, names] = [linesOf('kind'), linesOf('name')]
  const nameTop = top + kinds.length * HEIGHT.kind
  const linkTop = nameTop + names.length * HEIGHT.name
  const own = edges.filter(({ from }) => from === id)
  const node = {
    id,
    kind,
    x: left + MARK / 2,
    y: nameTop + HEIGHT.name / 2,
    kindLines: kinds.map((text, index) => ({ x, y: top + index * HEIGHT.kind + 10, text })),
    nameLines: names.map((text, index) => ({ x, y: nameTop + index * HEIGHT.name + 13, text })),
    links: own.map((edge, index) => ({ x, y: linkTop + index * HEIGHT.link + 11, text: LINK_WORDS[edge.kind], edge })),
  }
  return { node, bottom: linkTop + own.length * HEIGHT.link }
}

function drawArrow(edges: readonly LineageEdge[], lane: number, left: number, nodes: readonly DrawnNode[]): DrawnArrow {
  const [first] = edges
  const target = nodes.find(({ id }) => id === first?.to)
  if (first === undefined || target === undefined) throw new RangeError('A link leads to something that is not drawn.')
  const to = target.y + ARRIVAL[first.kind]
  const starts = nodes.flatMap(({ links }) => links.filter(({ edge }) => edges.includes(edge)))
  const stems = starts.map(({ x, y }) => `M${round(x - 3)} ${round(y - 4)}H${round(lane)}V${round(to)}`)
  return {
    kind: first.kind,
    path: `${stems.join('')}H${left - 4}`,
    tip: `M${left} ${round(to)}l-6 -3.5v7z`,
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Breaks words into lines of at most so many letters; a word that is longer stands alone on its line. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
