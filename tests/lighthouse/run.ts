import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { findBrowser } from '../e2e/find-browser.ts'
import { KINDS_OF_PAGE } from '../e2e/kinds-of-page.ts'
import { publishSites } from '../e2e/sites.ts'
import { serve } from '../e2e/static-server.ts'

/** The least points out of a hundred, in every category. */
const LEAST = 99
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
/** How often each page is loaded. One time on a busy machine says little; the one with the middle points for speed counts. */
const RUNS = 3
/** Where the browser listens to Lighthouse. */
const PORT = 9333

/**
 * `npm run lighthouse [dist]`: Lighthouse with its mobile settings on one page of each kind of a site that is built; its points, and
 * how many bytes the page takes with all it loads, compressed, in how many requests, and how far things move meanwhile; and the points
 * for speed of every time.
 */
const folder = process.argv[2] ?? 'dist'
const browser = findBrowser()
if (browser.kind === 'missing') {
  console.error(browser.whatToDo)
  process.exit(1)
}
const { server, origin } = await serve([{ path: '/', folder, compressed: true }])
publishSites({
  browser: browser.file,
  folder,
  roots: [`${origin}/`, `${origin}/`],
  hostileFolder: '',
  hostileRoot: '',
  bridgeRoot: '',
})
const running = await chromium.launch({
  executablePath: browser.file,
  args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${PORT}`],
})

const row = (kind: string, cells: readonly string[], lost: string): string =>
  `${kind.padEnd(26)}${cells.map((cell) => cell.padStart(15)).join('')}   ${lost}`.trimEnd()
console.log(row('page', [...CATEGORIES, 'kB', 'requests', 'shift', 'all runs'], `below ${LEAST} because of`))
let failed = 0
for (const { kind, url } of KINDS_OF_PAGE) {
  const runs: Run[] = []
  for (let run = 0; run < RUNS; run += 1) runs.push(await look(`${origin}/${url()}`))
  runs.sort((a, b) => pointsFor(a, 'performance') - pointsFor(b, 'performance'))
  const middle = runs[Math.floor(RUNS / 2)]
  if (middle === undefined) throw new Error(`Nothing was run on ${kind}.`)
  const { categories, audits } = middle
  const points = CATEGORIES.map((category) => pointsFor(middle, category))
  const lost = CATEGORIES.flatMap((category, index) =>
    (points[index] ?? 0) >= LEAST
      ? []
      : (categories[category]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.99)
          .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
  )
  if (points.some((value) => value < LEAST)) failed += 1
  const measured = (id: string): number => audits[id]?.numericValue ?? NaN
  const weight = [
    (measured('total-byte-weight') / 1000).toFixed(1),
    String(requestsOf(audits['network-requests'])),
    measured('cumulative-layout-shift').toFixed(3),
    runs.map((run) => pointsFor(run, 'performance')).join(' '),
  ]
  console.log(row(kind, [...points.map(String), ...weight], lost.join(', ')))
}
await running.close()
server.close()
if (failed > 0) process.exitCode = 1

type Run = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

async function look(url: string): Promise<Run> {
  const result = await lighthouse(url, { port: PORT, onlyCategories: CATEGORIES, logLevel: 'silent' })
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}.`)
  return result.lhr
}

function pointsFor({ categories }: Run, category: string): number {
  return Math.round((categories[category]?.score ?? 0) * 100)
}

function requestsOf(audit: Run['audits'][string] | undefined): number {
  return audit?.details?.type === 'table' ? audit.details.items.length : NaN
}
