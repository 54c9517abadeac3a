import type { Browser, Page } from '@playwright/test'

/** A way to search: a page, its field, and the results that appear. */
export interface SearchPage {
  name: string
  url: string
  field: string
  /** The first of these that appears is the first result. */
  result: string
}

const PARTS: readonly (readonly [part: string, pattern: RegExp])[] = [
  ['wasm', /wasm\.[^/]*pagefind$/],
  ['records', /\.pf_meta$/],
  ['index', /\.pf_index$/],
  ['results', /\.pf_fragment$/],
  ['filters', /\.pf_filter$/],
  ['engine', /\/pagefind(-worker)?\.js$|pagefind-entry\.json$/],
  ['tables', /\/pagefind\/[^/]+\/[^/]+\.(json|txt)$/],
  ['fonts', /\.woff2$/],
]

/** What a file of the site is for. */
export const partOf = (path: string): string => PARTS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'page'

/** Goes as a browser that has never been here from the page on to the first result. */
export async function visit(browser: Browser, search: SearchPage, query: string): Promise<void> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(search.url)
  await page.locator(search.field).fill(query)
  await page.locator(search.result).first().waitFor()
  await context.close()
}

/** Milliseconds from the input of each query to its first result, when all that is needed is there: the median of several. */
export async function measureInput(page: Page, search: SearchPage, queries: readonly string[]): Promise<number[]> {
  await page.goto(search.url)
  const time = (query: string): Promise<number> => page.evaluate(timeInput, { ...search, query })
  return mediansOf(queries, time)
}

/** The same of the engine alone: until it has found and loaded the best result. */
export async function measureBare(
  page: Page,
  url: string,
  index: string,
  queries: readonly string[],
): Promise<number[]> {
  await page.goto(url)
  return mediansOf(queries, (query) => page.evaluate(timeEngine, { index, query }))
}

/** How often each query is timed. */
export const RUNS = 9

async function mediansOf(queries: readonly string[], time: (query: string) => Promise<number>): Promise<number[]> {
  for (const query of queries) await time(query)
  const medians: number[] = []
  for (const query of queries) {
    const times: number[] = []
    for (let run = 0; run < RUNS; run += 1) times.push(await time(query))
    medians.push(times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN)
  }
  return medians
}

/** Runs in the page. Words that nothing has come first, so that the results of the query before are gone. */
async function timeInput({ field, result, query }: { field: string; result: string; query: string }): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(field)
  if (input === null) throw new Error(`There is no ${field}.`)
  const type = (text: string): void => {
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const until = (state: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!state()) return
        observer.disconnect()
        resolve()
      })
      observer.observe(document.body, { childList: true, subtree: true })
      if (state()) {
        observer.disconnect()
        resolve()
      }
    })
  type('"zzzz qqqq"')
  await until(() => document.querySelector(result) === null)
  // What was begun for those words comes to its end.
  await new Promise((resolve) => setTimeout(resolve, 300))
  const start = performance.now()
  type(query)
  await until(() => document.querySelector(result) !== null)
  return performance.now() - start
}

/** Runs in the page. */
async function timeEngine({ index, query }: { index: string; query: string }): Promise<number> {
  interface Engine {
    search(words: string): Promise<{ results: { data(): Promise<unknown> }[] }>
  }
  const kept = globalThis as typeof globalThis & { engine?: Engine }
  if (kept.engine === undefined) {
    const module = (await import(`${index}pagefind.js`)) as { createInstance(options: object): Engine }
    kept.engine = module.createInstance({ basePath: new URL(index, location.href).href, baseUrl: '/', noWorker: true })
  }
  const start = performance.now()
  const { results } = await kept.engine.search(query)
  await results[0]?.data()
  return performance.now() - start
}
