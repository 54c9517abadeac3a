import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type BuiltFiles, builtFiles } from './built-files.ts'
import { type NotedHook, type Phase, type PhaseUse, phasesOf } from './phases.ts'
import { type MeasuredRun, runMeasured } from './run-measured.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')
const ASTRO = path.join(PROJECT, 'node_modules/astro/bin/astro.mjs')
const PAGEFIND = path.join(PROJECT, 'node_modules/pagefind/lib/runner/bin.cjs')

/** What a build took, and what it made. */
export interface MeasuredBuild extends BuiltFiles {
  wallSeconds: number
  cpuSeconds: number
  /** Of all processes together, in bytes. */
  peakMemory: number
  /** The same without the process that indexes. */
  peakMemoryWithoutIndexer: number
  phases: Record<Phase, PhaseUse>
  /** Every hook of every integration that took longer than a moment. */
  hooks: { name: string; hook: string; seconds: number }[]
}

interface Site {
  /** Options of Node. */
  options: readonly string[]
  /** From the project's folder. */
  root: string
  config: string
  /** Pagefind's own command over the finished pages: what a site does that has no search of its own. */
  indexesAfterwards: boolean
}

const READOUT: Site = {
  options: optionsOfOurBuild(),
  root: '.',
  config: 'tests/bench/readout.config.mjs',
  indexesAfterwards: false,
}
const PLAIN: Site = { options: [], root: 'tests/bench/plain-site', config: 'astro.config.mjs', indexesAfterwards: true }

/** Those that `npm run build` gives to Node. */
function optionsOfOurBuild(): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
    scripts: { build: string }
  }
  return scripts.build.split(' ').filter((word) => word.startsWith('--'))
}

/** Builds Readout over a corpus for the first time. `work` is a folder inside the project that the build may fill. */
export const buildReadout = (corpus: string, work: string): Promise<MeasuredBuild> =>
  build(READOUT, corpus, emptied(work))

/** Builds it again, with what the last build in that folder left. */
export const rebuildReadout = (corpus: string, work: string): Promise<MeasuredBuild> => build(READOUT, corpus, work)

/** Builds the yardstick over the same corpus for the first time. */
export const buildPlainSite = (corpus: string, work: string): Promise<MeasuredBuild> =>
  build(PLAIN, corpus, emptied(work))

function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

async function build(
  { options, root, config, indexesAfterwards }: Site,
  corpus: string,
  work: string,
): Promise<MeasuredBuild> {
  const [dist, times] = [path.join(work, 'dist'), path.join(work, 'times.jsonl')]
  rmSync(times, { force: true })
  const environment = { READOUT_CONTENT: corpus, BENCH_TIMES: times, BENCH_CACHE: `${path.join(work, 'cache')}/` }
  const astro = await runMeasured(
    [...options, ASTRO, 'build', '--root', path.join(PROJECT, root), '--config', config, '--outDir', dist],
    environment,
  )
  const notes = readFileSync(times, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NotedHook)
  const phases = phasesOf(notes, astro.uses, astro)
  const runs = [astro]
  if (indexesAfterwards) {
    const pagefind = await runMeasured([PAGEFIND, '--site', dist], {})
    runs.push(pagefind)
    phases.index = { seconds: secondsOf(pagefind), peakMemory: peakOf([pagefind], 'memory') }
  }
  return {
    wallSeconds: runs.reduce((sum, run) => sum + secondsOf(run), 0),
    cpuSeconds: runs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    peakMemory: peakOf(runs, 'memory'),
    peakMemoryWithoutIndexer: peakOf(runs, 'memoryWithoutIndexer'),
    phases,
    hooks: notes
      .map(({ name, hook, from, to }) => ({ name, hook, seconds: (to - from) / 1000 }))
      .filter(({ seconds }) => seconds > 0.05),
    ...builtFiles(dist),
  }
}

const secondsOf = ({ from, to }: MeasuredRun): number => (to - from) / 1000

const peakOf = (runs: readonly MeasuredRun[], which: 'memory' | 'memoryWithoutIndexer'): number =>
  Math.max(0, ...runs.flatMap(({ uses }) => uses.map((use) => use[which])))
