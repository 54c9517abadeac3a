import { mkdirSync, rmSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../../e2e/find-browser.ts'
import { buildLargeSite, buildSmallSite, type SearchSite } from './make-sites.ts'
import { measureBare, measureInput, partOf, RUNS, type SearchPage, visit } from './measure.ts'
import { serveCompressed } from './serve-compressed.ts'

/** Inside the project, where Astro keeps its bundles beside the pages; the name is ignored by git. */
const WORK = path.resolve(import.meta.dirname, '../../../dist-bench-search')
const LARGE = 1000

async function benchSearch(): Promise<void> {
  rmSync(WORK, { recursive: true, force: true })
  mkdirSync(WORK)
  const small = await buildSmallSite(WORK)
  const sites = [small, await buildLargeSite(WORK, LARGE, small)]
  const found = findBrowser()
  if (found.kind === 'missing') throw new Error(found.whatToDo)
  const browser = await chromium.launch({ executablePath: found.file, args: ['--no-sandbox'] })
  try {
    for (const site of sites) await benchSite(browser, site)
  } finally {
    await browser.close()
    rmSync(WORK, { recursive: true, force: true })
  }
}

async function benchSite(browser: Browser, site: SearchSite): Promise<void> {
  let sent: Record<string, number>[] = []
  const { server, origin } = await serveCompressed(site.folder, (file, bytes) => sent.push({ [partOf(file)]: bytes }))
  const ours: SearchPage = {
    name: 'Readout',
    url: `${origin}/search.html`,
    field: 'input[name=q]',
    result: '[data-part="hits"] li',
  }
  const stock: SearchPage = {
    name: 'Pagefind’s interface',
    url: `${origin}/stock.html`,
    field: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  }
  try {
    for (const query of site.queries.slice(0, 2)) {
      console.log(`\n${site.name}: bytes from page to first result, cold, “${query}”\n`)
      for (const search of [ours, stock]) {
        sent = []
        await visit(browser, search, query)
        console.log(trafficLine(search.name, sent))
      }
    }

    const page = await browser.newPage()
    const bare = await measureBare(page, `${origin}/bare.html`, origin + site.index, site.queries)
    const typed = await measureInput(page, ours, site.queries)
    const typedInStock = await measureInput(page, stock, site.queries)
    const load = loadavg()[0]?.toFixed(1)
    console.log(
      `\n${site.name}: milliseconds from input to first result, warm, median of ${RUNS}; load average ${load}\n`,
    )
    console.log(`${'engine'.padStart(9)}${'Readout'.padStart(9)}${'ratio'.padStart(7)}${'stock'.padStart(7)}  query`)
    for (const [at, query] of site.queries.entries()) {
      const [engine = NaN, readout = NaN, theirs = NaN] = [bare[at], typed[at], typedInStock[at]]
      const cells = [engine.toFixed(1).padStart(9), readout.toFixed(1).padStart(9)]
      console.log(
        `${cells.join('')}${(readout / engine).toFixed(1).padStart(7)}${theirs.toFixed(0).padStart(7)}  ${query}`,
      )
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function trafficLine(name: string, sent: readonly Record<string, number>[]): string {
  const bytesOf = new Map<string, number>()
  for (const [part, bytes] of sent.flatMap(Object.entries<number>)) bytesOf.set(part, (bytesOf.get(part) ?? 0) + bytes)
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
  const parts = [...bytesOf].sort(([, a], [, b]) => b - a).map(([part, bytes]) => `${part} ${kilobytes(bytes)}`)
  const total = sum([...bytesOf.values()])
  return `${name.padEnd(22)}${kilobytes(total).padStart(7)} kB in ${sent.length} requests: ${parts.join(', ')}`
}

await benchSearch()
