import { cpSync, globSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeCorpus } from '../bench/make-corpus.ts'
import { crawl } from '../e2e/crawl.ts'
import { longestList, pagesOf, pagesOverLimits } from './page-limits.ts'
import { FixtureSite } from './site-builder.ts'

interface Claim {
  id: string
  url: string
  about: string[]
}

const site = new FixtureSite()
const read = (page: string) => readFileSync(path.join(site.dist, page), 'utf8')
const table = <Row>(name: string): Row[] => JSON.parse(read(`data/${name}.json`)) as Row[]

beforeAll(() => {
  rmSync(site.content, { recursive: true })
  writeCorpus({ articles: 60 }, site.content)
  const { exitCode, printed } = site.run('build')
  expect(exitCode, printed).toBe(0)
}, 120_000)
afterAll(() => {
  rmSync(site.folder, { recursive: true })
})

describe('a site of sixty articles', () => {
  test('has no page over 300 kB and no list over 200 entries', () => {
    expect(pagesOverLimits(site.dist)).toEqual([])
  })

  test('has a heading of each level above every heading', () => {
    const skips = pagesOf(site.dist).flatMap((page) => {
      const levels = [...read(page).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
      return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1).map((level) => `${page}: h${level}`)
    })
    expect(skips).toEqual([])
  })

  test('leads to every page and every place that is named, and to nothing else', async () => {
    const { broken, visited } = await crawl(pathToFileURL(`${site.dist}/`).href, ['index.html'])
    expect(broken).toEqual([])
    const unseen = pagesOf(site.dist).filter((page) => !visited.has(pathToFileURL(path.join(site.dist, page)).href))
    expect(unseen).toEqual(['404.html'])
  })

  test('shows every claim about an actor on its page or where the list goes on', () => {
    const claims = table<Claim>('claims')
    const [most] = [
      ...Map.groupBy(
        claims.flatMap(({ about }) => about),
        (actor) => actor,
      ),
    ].toSorted(([, a], [, b]) => b.length - a.length)
    const actor = most?.[0] ?? ''
    const further = globSync(`actors/${actor}/said-about/*.html`, { cwd: site.dist })
    expect(further.length).toBeGreaterThan(0)
    const section = /id="said-about"(.*?)<section/s.exec(read(`actors/${actor}.html`))?.[1] ?? ''
    const shown = [section, ...further.map(read)].join()
    const about = claims.filter((claim) => claim.about.includes(actor))
    expect(about.filter(({ url }) => !shown.includes(`/${url}"`))).toEqual([])
  })

  test('has every article in the matrix of one period', () => {
    const headings = ['questions/index.html', ...globSync('questions/periods/*.html', { cwd: site.dist })].flatMap(
      (page) => [...read(page).matchAll(/<th[^>]*columnheader[^>]*>\s*<a[^>]*articles\/([^".]+)\.html/g)],
    )
    const articles = table<{ id: string }>('articles').map(({ id }) => id)
    expect(headings.map(([, id]) => id).sort()).toEqual(articles.sort())
  })

  test('has every event and every article on the timeline of one period', () => {
    const pages = ['timeline.html', ...globSync('timeline/*.html', { cwd: site.dist })].map(read)
    const events = pages.flatMap((html) => [...html.matchAll(/<li id="event-([^"]+)" class="event /g)])
    const printings = pages.flatMap((html) => [
      ...html.matchAll(/<li class="printing [^>]*>\s*<a href="[^"]*articles\/([^".]+)/g),
    ])
    expect(events.map(([, id]) => id).sort()).toEqual(
      table<{ id: string }>('events')
        .map(({ id }) => id)
        .sort(),
    )
    expect(printings.map(([, id]) => id).sort()).toEqual(
      table<{ id: string }>('articles')
        .map(({ id }) => id)
        .sort(),
    )
  })

  test('names its neighbours on every page of a list', () => {
    const [second] = globSync('sourcing/*/2.html', { cwd: site.dist }).filter((page) =>
      pagesOf(site.dist).includes(page.replace('2.html', '3.html')),
    )
    const html = read(second ?? '')
    const list = second?.split('/')[1]
    expect(html).toContain(`<link rel="prev" href="../../sourcing.html#${list}">`)
    expect(html).toContain('<link rel="next" href="3.html">')
    expect(html).toMatch(/Claims 21 to 220 of \d+, part 2 of \d/)
  })

  test('after a change of one article is what a first build makes, most of it as it was made before', () => {
    const [slug = ''] = table<{ id: string }>('articles').map(({ id }) => id)
    const file = `articles/${slug}.md`
    const [, before = ''] = /^ {4}text: "(.*)"$/m.exec(site.read(file)) ?? []
    site.replace(file, before, 'A sentence that no claim had before.')
    const again = site.run('build')
    expect(again.exitCode, again.printed).toBe(0)
    const [, kept] = /(\d+) pages taken from the last build/.exec(again.printed) ?? []
    const all = pagesOf(site.dist).length
    expect(Number(kept)).toBeGreaterThan(all / 2)

    const first = new FixtureSite()
    rmSync(first.content, { recursive: true })
    cpSync(site.content, first.content, { recursive: true })
    const clean = first.run('build')
    expect(clean.exitCode, clean.printed).toBe(0)
    expect(clean.printed).not.toContain('taken from the last build')
    const sums = readFileSync(path.join(first.dist, 'SHA256SUMS'), 'utf8')
    rmSync(first.folder, { recursive: true })
    expect(read('SHA256SUMS')).toBe(sums)
    expect(read(`articles/${slug}.html`)).toContain('A sentence that no claim had before.')
  })

  test.each([undefined, 'https://example.org/news/'])(
    'has the pages that Astro would make if it made them all (SITE_URL: %s)',
    (siteUrl) => {
      const [ours, theirs] = [undefined, 'tests/build/fixtures/every-page-by-astro.config.mjs'].map((config) => {
        const { exitCode, printed } = site.run('build', { ...(siteUrl && { siteUrl }), ...(config && { config }) })
        expect(exitCode, printed).toBe(0)
        return new Map(pagesOf(site.dist).map((page) => [page, read(page)]))
      })
      expect([...(ours ?? [])].filter(([page, html]) => theirs?.get(page) !== html).map(([page]) => page)).toEqual([])
      expect(theirs?.size).toBe(ours?.size)
      for (const kind of [
        /^articles\/[^/]*\.html$/,
        /^claims\//,
        /^actors\/.*\/2\.html$/,
        /^questions\/.*\/2\.html$/,
      ]) {
        expect([...(ours?.keys() ?? [])].filter((page) => kind.test(page)).length).toBeGreaterThan(1)
      }
    },
    60_000,
  )
})

test.each([
  { html: '<ul><li>a<li>b</ul>', longest: 2 },
  { html: '<ul><li><ol><li>a</li><li>b</li><li>c</li></ol></li></ul>', longest: 3 },
  { html: '<ol><li><ul><li>a</li></ul></li><li>b</li></ol>', longest: 2 },
  { html: '<table><tbody><tr><td></td></tr></tbody></table>', longest: 1 },
  { html: '<p>a</p>', longest: 0 },
])('the longest list of $html has $longest entries', ({ html, longest }) => {
  expect(longestList(html)).toBe(longest)
})
