import { diffChars } from 'diff'
import { toColumns } from './columns.ts'

/** One of two texts, and what it is called in front of its line. */
export interface ComparedRow {
  label: string
  text: string
}

/** Columns of text in one group of rows. */
const WIDTH = 84
/** Groups that are shown: what comes after them follows from what they show. */
const MAX_GROUPS = 3
/** Letters compared: more than the groups can show, and never so many that comparing takes long. */
const MAX_LETTERS = 800

/**
 * Two texts one under the other, with `~` under what differs. Up to the last difference the shorter stretch is filled up with
 * spaces, so that equal words stand under each other. Long texts are cut into groups; groups without a difference are left out.
 */
export function compareRows([above, below]: readonly [ComparedRow, ComparedRow]): string[][] {
  const columns = align(stretchesOf(above.text.slice(0, MAX_LETTERS), below.text.slice(0, MAX_LETTERS)))
  const labelWidth = Math.max(above.label.length, below.label.length, 7)
  const groups: string[][] = []
  for (let from = 0; from < columns.marks.length && groups.length < MAX_GROUPS; from += WIDTH) {
    const part = (row: string[]) => row.slice(from, from + WIDTH).join('')
    const marks = part(columns.marks).trimEnd()
    if (marks === '') continue
    const [before, after] = [from > 0 ? '…' : '', from + WIDTH < columns.marks.length ? '…' : '']
    const row = (label: string, text: string) => `  ${label.padEnd(labelWidth)}   ${text}`.trimEnd()
    groups.push([
      row(above.label, before + part(columns.above) + after),
      row(below.label, before + part(columns.below) + after),
      row('', (before === '' ? '' : ' ') + marks),
    ])
  }
  return groups
}

interface Stretch {
  above: string
  below: string
}

const differs = ({ above, below }: Stretch): boolean => above !== below

/** Cuts two texts into stretches that are equal and stretches that differ, in turn. */
function stretchesOf(above: string, below: string): Stretch[] {
  const stretches: Stretch[] = []
  for (const { value, added, removed } of diffChars(above, below)) {
    const stretch = { above: added ? '' : value, below: removed ? '' : value }
    const last = stretches.at(-1)
    if (last !== undefined && differs(last) && differs(stretch)) join(last, stretch)
    else stretches.push(stretch)
  }
  return shiftToWords(dropIslands(stretches))
}

function join(into: Stretch, next: Stretch): void {
  into.above += next.above
  into.below += next.below
}

/** Equal letters that two differences have in common by chance. */
const ISLAND = 2

/** Joins differences that only a letter or two keep apart: "Sunday" and "Monday" differ in "Su" and "Mo", not in every letter. */
function dropIslands(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const [index, stretch] of stretches.entries()) {
    const last = joined.at(-1)
    const inside = last !== undefined && differs(last) && index < stretches.length - 1
    const isIsland = inside && !differs(stretch) && stretch.above.length <= ISLAND
    if (last !== undefined && differs(last) && (isIsland || differs(stretch))) join(last, stretch)
    else joined.push({ ...stretch })
  }
  return joined
}

/** Shows words that only one text has with the space before them, not the one after: " working", not "working ". */
function shiftToWords(stretches: Stretch[]): Stretch[] {
  for (const [index, stretch] of stretches.entries()) {
    const [before, after] = [stretches[index - 1], stretches[index + 1]]
    const only = stretch.above === '' ? stretch.below : stretch.below === '' ? stretch.above : ''
    if (!only.endsWith(' ') || before?.above.endsWith(' ') !== true || differs(before) || after === undefined) continue
    const shifted = ` ${only.slice(0, -1)}`
    if (stretch.above === '') stretch.below = shifted
    else stretch.above = shifted
    before.above = before.below = before.above.slice(0, -1)
    after.above = ` ${after.above}`
    after.below = ` ${after.below}`
  }
  return stretches
}

function align(stretches: readonly Stretch[]): { above: string[]; below: string[]; marks: string[] } {
  const rows = { above: [] as string[], below: [] as string[], marks: [] as string[] }
  const lastDifference = stretches.findLastIndex(differs)
  for (const [index, stretch] of stretches.entries()) {
    const [above, below] = [toColumns(stretch.above), toColumns(stretch.below)]
    const width = Math.max(above.length, below.length)
    const fill = (row: string[]) => (index < lastDifference ? Array<string>(width - row.length).fill(' ') : [])
    rows.above.push(...above, ...fill(above))
    rows.below.push(...below, ...fill(below))
    rows.marks.push(...Array<string>(width).fill(differs(stretch) ? '~' : ' '))
  }
  return rows
}
