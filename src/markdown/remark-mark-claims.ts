import type { Parents, PhrasingContent, Root, RootContent } from 'mdast'
import type { Plugin } from 'unified'
import { blocksOf } from './parse-markdown.ts'
import { type MarkedRange, type Segment, segmentsOf, wholeSegment } from './segments.ts'

/** A link that stands right after the words it belongs to. */
export interface Marker {
  href: string
  /** What is printed. */
  text: string
  /** What it is called when read out. */
  label: string
  className: string
  /** The `id` of an element that says more. */
  details?: string
}

/** Words that something on the page points at; `name` becomes their `id`. */
export interface PointedWords {
  name: string
  start: number
  end: number
  marker?: Marker
}

/** Something shown inside a block that is not part of its text. */
export interface Insertion {
  /** The offset in the block's text before which it stands. */
  at: number
  node: PhrasingContent
}

/** What to do in one block; offsets count UTF-16 code units of the block's text. */
export interface BlockMarks {
  ranges: readonly MarkedRange[]
  pointed: readonly PointedWords[]
  insertions: readonly Insertion[]
}

export interface MarkClaimsOptions {
  /** For each block of the tree, in order. */
  marksOfBlock: readonly BlockMarks[]
  /** The `id` of a claim's first words. */
  anchorOf: (claim: string) => string
  /** The link that stands after a claim's last words. */
  markerOf: (claim: string) => Marker
  /** A word for how a claim is sourced, by which its words can be styled. */
  sourcingOf: (claim: string) => string
}

/**
 * Wraps the words of claims in `<mark data-claims="a b">`, cut where claims overlap, with one `id` per claim on its first
 * words and a link after its last. Words that are only pointed at become `<span data-words>`, or an attribute of the mark they
 * stand in. Where several begin together, the further `id`s stand on `<span>`s around the first words, so that `:target` finds them.
 */
export const remarkMarkClaims: Plugin<[MarkClaimsOptions], Root> = (options) => (tree) => {
  for (const [index, block] of blocksOf(tree).entries()) {
    const marks = options.marksOfBlock[index]
    if (marks !== undefined && 'children' in block.node) markParent(block.node, 0, marks, options)
  }
}

/** Marks the text inside a node that begins at `offset` of its block; returns where it ends. */
function markParent(parent: Parents, offset: number, marks: BlockMarks, options: MarkClaimsOptions): number {
  let at = offset
  const nodes: readonly RootContent[] = parent.children
  const children = nodes.flatMap((child): RootContent[] => {
    if ('children' in child) {
      at = markParent(child, at, marks, options)
      return [child]
    }
    const start = at
    at += 'value' in child ? child.value.length : child.type === 'break' ? 1 : 0
    if (child.type === 'text') {
      return segmentsOf(start, at, withPointed(marks), cutsOf(marks)).flatMap((segment) => {
        const value = child.value.slice(segment.start - start, segment.end - start)
        return markSegment(segment, { type: 'text', value }, marks, options)
      })
    }
    return at === start
      ? [child]
      : markSegment(wholeSegment(start, at, withPointed(marks)), child as PhrasingContent, marks, options)
  })
  parent.children = children as typeof parent.children
  return at
}

const withPointed = ({ ranges, pointed }: BlockMarks): MarkedRange[] => [
  ...ranges,
  ...pointed.map(({ name, start, end }) => ({ name: POINTED + name, start, end })),
]

// Names of claims and of pointed words are cut together; a space, which no id has, keeps them apart.
const POINTED = ' '
const isPointed = (name: string): boolean => name.startsWith(POINTED)

const cutsOf = ({ insertions }: BlockMarks): number[] => insertions.map(({ at }) => at)

function markSegment(
  segment: Segment,
  content: PhrasingContent,
  { pointed, insertions }: BlockMarks,
  { anchorOf, markerOf, sourcingOf }: MarkClaimsOptions,
): PhrasingContent[] {
  const claims = segment.names.filter((name) => !isPointed(name))
  const words = segment.names.filter(isPointed).map((name) => name.slice(POINTED.length))
  const ids = segment.first.map((name) => (isPointed(name) ? name.slice(POINTED.length) : anchorOf(name)))
  const properties = {
    ...(claims.length > 0 && {
      dataClaims: claims.join(' '),
      dataSourcing: [...new Set(claims.map(sourcingOf))].sort().join(' '),
    }),
    ...(words.length > 0 && { dataWords: words.join(' ') }),
  }
  const [id, ...furtherIds] = ids
  const inner =
    segment.names.length === 0
      ? content
      : phrasingElement(claims.length > 0 ? 'mark' : 'span', { ...(id !== undefined && { id }), ...properties }, [
          content,
        ])
  const markers = segment.last.flatMap((name) =>
    isPointed(name) ? (pointed.find((candidate) => POINTED + candidate.name === name)?.marker ?? []) : [markerOf(name)],
  )
  return [
    ...insertions.filter(({ at }) => segment.start <= at && at < segment.end).map(({ node }) => node),
    furtherIds.reduce((wrapped, furtherId) => phrasingElement('span', { id: furtherId }, [wrapped]), inner),
    ...markers.map(toLink),
  ]
}

const toLink = ({ href, text, label, className, details }: Marker): PhrasingContent =>
  phrasingElement('a', { href, className, ariaLabel: label, ...(details !== undefined && { ariaDetails: details }) }, [
    { type: 'text', value: text },
  ])

/** A node that `remark-rehype` turns into this element. */
export const phrasingElement = (
  hName: string,
  hProperties: Record<string, string>,
  children: PhrasingContent[],
): PhrasingContent => ({ type: 'emphasis', children, data: { hName, hProperties } })
