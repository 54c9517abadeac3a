import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildPlainSite, buildReadout, type MeasuredBuild, rebuildReadout } from './build-measured.ts'
import { changeOneClaim } from './change-one-claim.ts'
import { formatTable, type SizeResult } from './format-table.ts'
import { writeCorpus } from './make-corpus.ts'

const USAGE = `Usage: npm run bench [-- --articles 100,1000] [--runs 1] [--no-plain] [--json <file>] [--keep]
  --articles  sizes of the corpora, 12 claims an article
  --runs      builds of each; the quickest counts
  --no-plain  leaves out the yardstick
  --json      writes all figures to a file
  --keep      leaves corpora and built sites in dist-bench/`

/** Inside the project, where Astro keeps its bundles beside the pages; the name is ignored by git. */
const WORK = path.resolve(import.meta.dirname, '../../dist-bench')

interface BenchOptions {
  articles: number[]
  runs: number
  plain: boolean
  json: string | undefined
  keep: boolean
}

function readOptions(argv: readonly string[]): BenchOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...argv],
      allowNegative: true,
      options: {
        articles: { type: 'string', default: '100,1000' },
        runs: { type: 'string', default: '1' },
        plain: { type: 'boolean', default: true },
        json: { type: 'string' },
        keep: { type: 'boolean', default: false },
      },
    })
    const articles = values.articles.split(',').map(Number)
    const runs = Number(values.runs)
    const isCount = (value: number) => Number.isInteger(value) && value > 0
    return [...articles, runs].every(isCount) ? { ...values, articles, runs, json: values.json } : undefined
  } catch {
    return undefined
  }
}

async function bench({ articles, runs, plain, json, keep }: BenchOptions): Promise<void> {
  rmSync(WORK, { recursive: true, force: true })
  mkdirSync(WORK)
  const results: SizeResult[] = []
  for (const size of articles.sort((a, b) => a - b)) {
    const corpus = path.join(WORK, `corpus-${size}`)
    writeCorpus({ articles: size }, corpus)
    const ours: MeasuredBuild[] = []
    const again: MeasuredBuild[] = []
    const theirs: MeasuredBuild[] = []
    // By turns, so that a busy minute of the machine doesn't meet only one of the two.
    for (let run = 1; run <= runs; run += 1) {
      console.error(`${size.toLocaleString('en')} articles: Readout, run ${run} of ${runs} …`)
      ours.push(await buildReadout(corpus, path.join(WORK, 'readout')))
      changeOneClaim(corpus)
      again.push(await rebuildReadout(corpus, path.join(WORK, 'readout')))
      if (!plain) continue
      console.error(`${size.toLocaleString('en')} articles: plain Astro, run ${run} of ${runs} …`)
      theirs.push(await buildPlainSite(corpus, path.join(WORK, 'plain')))
    }
    results.push({
      articles: size,
      readout: quickest(ours),
      rebuilt: quickest(again),
      plain: theirs.length === 0 ? undefined : quickest(theirs),
    })
  }
  console.log(formatTable(results))
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`)
  if (!keep) rmSync(WORK, { recursive: true })
}

const quickest = (builds: readonly MeasuredBuild[]): MeasuredBuild =>
  builds.reduce((best, build) => (build.wallSeconds < best.wallSeconds ? build : best))

const options = readOptions(process.argv.slice(2))
if (options === undefined) {
  console.error(USAGE)
  process.exitCode = 2
} else if (process.platform === 'linux') {
  await bench(options)
} else {
  console.error('The benchmark reads memory and processor time from /proc, which only Linux has.')
  process.exitCode = 2
}
