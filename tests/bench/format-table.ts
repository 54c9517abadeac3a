import type { MeasuredBuild } from './build-measured.ts'
import { type Phase, PHASES } from './phases.ts'

/** What was measured at one size. */
export interface SizeResult {
  articles: number
  readout: MeasuredBuild
  /** The build after that, with one claim changed. */
  rebuilt: MeasuredBuild
  /** `undefined` where the yardstick was left out. */
  plain: MeasuredBuild | undefined
}

interface Row {
  label: string
  values: number[]
  format: (value: number) => string
  /** Whether the value should grow no faster than the corpus. */
  grows: boolean
}

const seconds = (value: number): string => `${value.toFixed(1)} s`
const megabytes = (value: number): string => `${Math.round(value / 1e6).toLocaleString('en')} MB`
const twoDigits = (value: number): string => value.toFixed(2)
const count = (value: number): string => value.toLocaleString('en')

/** The results as a table for a terminal: a column for each size, and how much each figure grew from the size before. */
export function formatTable(results: readonly SizeResult[]): string {
  const headings = [
    '',
    ...results.flatMap(({ articles }, index) => [`${count(articles)} articles`, ...(index > 0 ? ['growth'] : [])]),
  ]
  const lines = [headings, ...rowsOf(results).map((row) => cellsOf(row, results))]
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)))
  return lines
    .map((cells) => cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width)

function cellsOf({ label, values, format, grows }: Row, results: readonly SizeResult[]): string[] {
  return [
    label,
    ...values.flatMap((value, index) => {
      const cell = Number.isNaN(value) ? '–' : format(value)
      if (index === 0) return [cell]
      return [cell, grows ? growth(value / (values[index - 1] ?? Number.NaN), index, results) : '']
    }),
  ]
}

/** "×9.6 of ×10": how much a figure grew, and the corpus. */
function growth(factor: number, index: number, results: readonly SizeResult[]): string {
  const corpus = (results[index]?.articles ?? 0) / (results[index - 1]?.articles ?? 1)
  return Number.isFinite(factor) ? `×${factor.toFixed(1)} of ×${Number(corpus.toFixed(1))}` : ''
}

function rowsOf(results: readonly SizeResult[]): Row[] {
  const row = (
    label: string,
    format: Row['format'],
    value: (result: SizeResult) => number | undefined,
    grows = true,
  ): Row => ({ label, format, grows, values: results.map((result) => value(result) ?? Number.NaN) })
  /** How long a build took, where the time went, and what it needed. */
  const uses = (
    name: string,
    buildOf: (result: SizeResult) => MeasuredBuild | undefined,
    phases: readonly Phase[] = PHASES,
  ): Row[] => [
    row(name, seconds, (result) => buildOf(result)?.wallSeconds),
    ...phases.map((phase) => row(`  ${phase}`, seconds, (result) => buildOf(result)?.phases[phase].seconds)),
    row('  processor time', seconds, (result) => buildOf(result)?.cpuSeconds),
    row('  peak memory', megabytes, (result) => buildOf(result)?.peakMemory),
  ]
  const rows = [
    ...uses('Readout', ({ readout }) => readout),
    row('  … without the indexer', megabytes, ({ readout }) => readout.peakMemoryWithoutIndexer),
    row('  pages', count, ({ readout }) => readout.pages),
    row('  size', megabytes, ({ readout }) => readout.bytes),
    row(
      '  largest page',
      (bytes) => `${count(Math.round(bytes / 1000))} kB`,
      ({ readout }) => readout.largest.bytes,
    ),
    ...uses('After one changed claim', ({ rebuilt }) => rebuilt),
    row(
      'After a change ÷ first build',
      twoDigits,
      ({ rebuilt, readout }) => rebuilt.wallSeconds / readout.wallSeconds,
      false,
    ),
  ]
  if (results.every(({ plain }) => plain === undefined)) return rows
  return [
    ...rows,
    ...uses('Plain Astro, then Pagefind', ({ plain }) => plain, ['load', 'bundle', 'render', 'index']),
    row('  pages', count, ({ plain }) => plain?.pages),
    row('Readout ÷ plain Astro', twoDigits, ratioOf, false),
  ]
}

const ratioOf = ({ readout, plain }: SizeResult): number | undefined =>
  plain === undefined ? undefined : readout.wallSeconds / plain.wallSeconds
