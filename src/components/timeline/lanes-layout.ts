import type { GivenTime, LaneLink, LaneTime, Printing, TimelineLanes } from '../../analysis/timeline-lanes.ts'
import { BETWEEN_LABELS, type Label, spreadLabels, type TextLines, textLines } from './lane-labels.ts'
import { type TimeScale, timeScale } from './time-scale.ts'

/** The columns of a drawing, in pixels. What is left at the right is for the names of events. */
export interface LaneColumns {
  width: number
  /** Names of months and years. */
  axis: number
  /** Names of outlets. */
  outlets: number
  /** Between the two lanes, where lines join them. */
  joining: number
  /** What a band takes. */
  band: number
  /** A line of text, and how wide a character is on average. */
  line: number
  character: number
}

/** Three drawings of the same: for a telephone, for a tablet, for a desk. */
export const NARROW: LaneColumns = { width: 320, axis: 28, outlets: 74, joining: 34, band: 8, line: 14, character: 6.9 }
export const MIDDLE: LaneColumns = {
  width: 680,
  axis: 44,
  outlets: 180,
  joining: 110,
  band: 11,
  line: 17,
  character: 7.4,
}
export const WIDE: LaneColumns = {
  width: 880,
  axis: 56,
  outlets: 214,
  joining: 170,
  band: 11,
  line: 17,
  character: 7.4,
}

/** A stretch of a band; an end that is open has an arrow there. */
export interface BandPart {
  top: number
  bottom: number
  openTop: boolean
  openBottom: boolean
}

/** Lines of text beside a band. */
export interface PlacedLabel extends TextLines {
  x: number
  top: number
}

/** Something on a lane: where its band stands, the point that lines lead to, and its label. */
export interface Placed<T> {
  item: T
  x: number
  /** The middle of the band; the known end where the other is open. */
  y: number
  parts: BandPart[]
  label: PlacedLabel
}

export interface PlacedLanes {
  columns: LaneColumns
  height: number
  scale: TimeScale
  /** Where things without a date stand; `undefined` where there are none. */
  undatedFrom: number | undefined
  printed: Placed<Printing>[]
  given: Placed<GivenTime>[]
  links: { link: LaneLink; from: { x: number; y: number }; to: { x: number; y: number } }[]
  /** Where bands begin and end, across. */
  lanes: { printed: number; given: number; names: number }
}

/** Room above the first and under the last day, for faded and open ends. */
const EDGE = 26
export const OPEN_END = 20
const LEAST_BAND = 4
const MOST_COLUMNS_ROOM = 90
const UNDATED = 44

/** What to write beside something. */
export type LabelOf<T> = (item: T) => Label

/** Places everything on the drawing so that no label covers another. */
export function placeLanes(
  { printed, given, links }: TimelineLanes,
  columns: LaneColumns,
  labels: { printed: LabelOf<Printing>; given: LabelOf<GivenTime> },
): PlacedLanes {
  const scaleAt = (magnified: number) =>
    timeScale(
      printed.map(({ time }) => time),
      given.map(({ time }) => time),
      magnified,
    )
  const printedAt = columns.axis + columns.outlets + 12
  const linesOf = (label: Label, room: number) => textLines(label, room / columns.character)
  const heightOf = ({ lines }: TextLines) => lines.length * columns.line + BETWEEN_LABELS
  // How many columns the lanes need depends on the scale, and the scale on how high the labels are, which depends on the columns.
  const roomForNames = columns.width - printedAt - columns.joining - MOST_COLUMNS_ROOM / 2
  const needed = Math.max(
    sum(printed.map((item) => heightOf(linesOf(labels.printed(item), columns.outlets)))),
    sum(given.map((item) => heightOf(linesOf(labels.given(item), roomForNames)))),
  )
  const natural = scaleAt(1)
  const scale = scaleAt(Math.max(1, (1.1 * needed) / Math.max(1, natural.height)))

  const undatedFrom = printed.some(({ time }) => time.ranges.length === 0) ? scale.height + 2 * EDGE : undefined
  const bandOf = (time: LaneTime) => band(time, scale, undatedFrom ?? 0)
  const printedLane = inColumns(printed, ({ time }) => bandOf(time), printedAt, columns.band)
  const givenAt = printedLane.right + columns.joining
  const givenLane = inColumns(given, ({ time }) => bandOf(time), givenAt, columns.band)
  const namesAt = givenLane.right + 12
  const placedPrinted = withLabels(
    printedLane.placed,
    (item) => linesOf(labels.printed(item), columns.outlets),
    printedAt - 6,
    columns.line,
  )
  const placedGiven = withLabels(
    givenLane.placed,
    (item) => linesOf(labels.given(item), columns.width - namesAt),
    namesAt,
    columns.line,
  )
  const byPrinting = new Map(placedPrinted.map((placed) => [placed.item, placed]))
  const byGiven = new Map(placedGiven.map((placed) => [placed.item, placed]))
  return {
    columns,
    scale,
    undatedFrom,
    height: Math.max(
      scale.height + EDGE * 2,
      undatedFrom === undefined ? 0 : undatedFrom + UNDATED,
      ...[...placedPrinted, ...placedGiven].map(({ label }) => label.top + label.lines.length * columns.line + 4),
    ),
    printed: placedPrinted,
    given: placedGiven,
    lanes: { printed: printedAt, given: givenAt, names: namesAt },
    links: links.flatMap((link) => {
      const [from, to] = [byPrinting.get(link.printing), byGiven.get(link.givenTime)]
      return from === undefined || to === undefined ? [] : [{ link, from: pointOf(from), to: pointOf(to) }]
    }),
  }
}

const pointOf = ({ x, y }: { x: number; y: number }) => ({ x, y })

/** The y of a day begins below the room for open ends. */
export const yOf = (position: number): number => position + EDGE

interface Band {
  y: number
  parts: BandPart[]
}

function band(time: LaneTime, scale: TimeScale, undatedFrom: number): Band {
  if (time.ranges.length === 0) return { y: undatedFrom + UNDATED / 2, parts: [] }
  const parts = time.ranges.map(({ earliest, latest }) => {
    const top = earliest === null ? undefined : yOf(scale.beginOf(earliest))
    const bottom = latest === null ? undefined : yOf(scale.endOf(latest))
    const [from, to] = [top ?? (bottom ?? 0) - LEAST_BAND, bottom ?? (top ?? 0) + LEAST_BAND]
    const lacking = Math.max(0, LEAST_BAND - (to - from)) / 2
    return { top: from - lacking, bottom: to + lacking, openTop: earliest === null, openBottom: latest === null }
  })
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) return { y: 0, parts }
  const y = first.openTop ? last.bottom : last.openBottom ? first.top : (first.top + last.bottom) / 2
  return { y, parts }
}

/** Bands that share days stand side by side, each in the first column that is free. */
function inColumns<T>(items: readonly T[], bandOf: (item: T) => Band, left: number, width: number) {
  const ends: number[] = []
  const banded = items
    .map((item) => ({ item, band: bandOf(item) }))
    .sort((a, b) => topOf(a.band) - topOf(b.band) || bottomOf(a.band) - bottomOf(b.band))
    .map((one) => {
      const free = ends.findIndex((end) => end <= topOf(one.band))
      const column = free === -1 ? ends.length : free
      ends[column] = bottomOf(one.band)
      return { ...one, column }
    })
  const step = Math.min(width, MOST_COLUMNS_ROOM / Math.max(1, ends.length))
  return {
    placed: banded.map(({ item, band: { y, parts }, column }) => ({ item, y, parts, x: left + step * (column + 0.5) })),
    right: left + step * ends.length,
  }
}

/** The marker on a band and its open ends need room as well. */
const MARKER = 7
const topOf = ({ y, parts }: Band): number =>
  Math.min(y - MARKER, ...parts.map(({ top, openTop }) => (openTop ? top - OPEN_END : top - MARKER)))
const bottomOf = ({ y, parts }: Band): number =>
  Math.max(y + MARKER, ...parts.map(({ bottom, openBottom }) => (openBottom ? bottom + OPEN_END : bottom + MARKER)))

function withLabels<T>(
  placed: readonly Omit<Placed<T>, 'label'>[],
  textOf: (item: T) => TextLines,
  x: number,
  line: number,
): Placed<T>[] {
  const texts = placed
    .map((one) => ({ one, text: textOf(one.item) }))
    .sort((a, b) => a.one.y - b.one.y || a.one.x - b.one.x)
  const tops = spreadLabels(
    texts.map(({ one, text }) => ({
      // The first line stands at the height of what it names.
      wanted: one.y - line / 2,
      height: text.lines.length * line + BETWEEN_LABELS,
    })),
  )
  return texts.map(({ one, text }, index) => ({ ...one, label: { x, top: tops[index] ?? 0, ...text } }))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
