import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { FixtureSite } from './site-builder.ts'

const site = new FixtureSite()
const readFile = (file: string): string => readFileSync(path.join(site.dist, file), 'utf8')

beforeAll(() => {
  const { exitCode, printed } = site.run('build')
  expect(printed).toContain('Complete!')
  expect(exitCode).toBe(0)
})

/** What stands in the scripts of a page that hold statements. */
const statementsOf = (file: string): unknown[] =>
  [...readFile(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as unknown,
  )

/** Every value of a key, however deep. */
function valuesOf(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [String(inner)] : []),
    ...valuesOf(inner, key),
  ])
}

/** The pages that stand for something; what moved or was withdrawn, and 404.html, which stands at any depth, say nothing. */
const pages = () =>
  globSync('**/*.html', { cwd: site.dist })
    .filter((file) => !readFile(file).includes('<meta name="robots" content="noindex"'))
    .sort()

test('every page says once what it is', () => {
  expect(pages().length).toBeGreaterThan(15)
  for (const file of pages()) {
    const [statements, ...others] = statementsOf(file)
    expect(others, file).toEqual([])
    expect(statements, file).toMatchObject({ '@context': 'https://schema.org' })
    const [first] = (statements as { '@graph': unknown[] })['@graph']
    expect(first, file).toMatchObject({ '@type': 'WebPage', '@id': '#page' })
  }
})

test('every thing of a kind has a page that says so', () => {
  const types = new Set(pages().flatMap((file) => valuesOf(statementsOf(file), '@type')))
  for (const type of ['NewsArticle', 'Claim', 'Quotation', 'Person', 'Organization', 'Event', 'WebSite', 'Dataset']) {
    expect(types).toContain(type)
  }
  expect(types).not.toContain('ClaimReview')
})

test('every thing that a page names is described on the page that its name leads to', () => {
  const base = 'https://example.org/'
  const described = new Set(
    pages().flatMap((file) =>
      (statementsOf(file) as { '@graph': { '@id': string }[] }[]).flatMap((statements) =>
        statements['@graph'].map((thing) => new URL(thing['@id'], base + file).href),
      ),
    ),
  )
  for (const file of pages()) {
    for (const id of valuesOf(statementsOf(file), '@id')) {
      const name = new URL(id, base + file)
      expect(existsSync(path.join(site.dist, name.pathname)), `${file} names ${name.href}`).toBe(true)
      // The site, an answer and a work that isn't here are described with something else.
      if (!/#(?:readout|position-.*|report-.*)$/.test(name.hash)) expect(described, file).toContain(name.href)
    }
  }
})

describe('the annotations', () => {
  test('of an article are named by its page', () => {
    expect(readFile('articles/terminal-closed.html')).toContain(
      '<link rel="alternate" type="application/ld+json" title="Claims as web annotations" href="../annotations/terminal-closed.json">',
    )
  })

  test('are found again in the finished files by a script that shares no code with the site', () => {
    const script = path.join(import.meta.dirname, '../content/re-anchor.ts')
    expect(execFileSync(process.execPath, [script, site.dist], { encoding: 'utf8' })).toBe(
      '4 annotations anchored, 0 problems.\n',
    )
  })
})

test('every table has a schema that its page links to', () => {
  const page = readFile('data/index.html')
  const tables = globSync('data/*.json', { cwd: site.dist }).map((file) => path.basename(file))
  expect(tables).toHaveLength(8)
  for (const table of tables) {
    expect(page).toContain(`href="schema/${table}"`)
    expect(JSON.parse(readFile(`data/schema/${table}`))).toMatchObject({ type: 'array' })
  }
})
