import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { FixtureSite } from './site-builder.ts'

/**
 * Standards, vocabularies and licences that pages name, and the host that exists nowhere under which the pocket edition's script
 * answers its engine from memory; everything else of the site is relative.
 */
const CITED_HOSTS = [
  'creativecommons.org',
  'json-schema.org',
  'pack.invalid',
  'schema.org',
  'www.loc.gov',
  'www.rfc-editor.org',
  'www.w3.org',
]

/** Every file below a folder, as a path from it. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()

const readFrom = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8')

test('another corpus builds with the same code and takes the place of the last site', () => {
  const site = new FixtureSite()
  const { exitCode, printed } = site.run('build')
  expect(printed).toContain('Complete!')
  expect(exitCode).toBe(0)
  expect(readFrom(site.dist, 'index.html')).toContain('The ferry terminal')
  expect(filesIn(site.dist)).toEqual(
    expect.arrayContaining([
      '404.html',
      'about.html',
      'actors/mara-holm.html',
      'articles/terminal-closed.html',
      'claims/terminal-closed/reopening.html',
      'data/claims.csv',
      expect.stringMatching(/^pagefind\/[0-9a-f]{10}\/pagefind-entry\.json$/),
      'search.html',
      'timeline.html',
    ]),
  )
  expect(readdirSync(site.folder).sort()).toEqual(['content', 'dist'])
})

test('all problems are printed in one run', () => {
  const site = new FixtureSite()
  site.replace('articles/terminal-closed.md', 'Two dockers doubt it." }', 'Five dockers doubt it." }')
  site.replace('actors/mara-holm.yaml', 'kind: person', 'kind: persn')
  site.replace('events/reopening.yaml', 'status: scheduled', 'status: [')
  const { printed } = site.run('build')
  for (const ruleId of ['quote-not-found', 'invalid-value', 'yaml-syntax']) expect(printed).toContain(`  ${ruleId}`)
  expect(printed).toContain('3 problems in 1 of 2 articles and 2 other files.')
})

test.each(['sync', 'check'])('astro %s fails on a finding', (command) => {
  const site = new FixtureSite()
  site.replace('articles/terminal-closed.md', 'sourcing: anonymous', 'sourcing: anonymus')
  const { exitCode, printed } = site.run(command)
  expect(printed).toContain('Did you mean anonymous?')
  expect(exitCode).toBe(1)
})

test('dev warns of a finding, shows the rest of the site, and says when it is mended', async () => {
  const site = new FixtureSite()
  site.replace('articles/terminal-closed.md', 'Two dockers doubt it." }', 'Five dockers doubt it." }')
  const dev = site.start('dev', '--port', '0')
  try {
    const address = await dev.waitFor(/http:\/\/localhost:\d+/)
    expect(dev.printed()).toContain('quote-not-found')
    const page = await fetch(new URL('/articles/terminal-closed.html', address))
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('The ferry terminal at Lund Sound was closed')
    site.replace('articles/terminal-closed.md', 'Five dockers doubt it." }', 'Two dockers doubt it." }')
    await dev.waitFor(/No problems in 2 articles, 4 claims\./)
  } finally {
    dev.stop()
  }
})

test.each(['astro:build:start', 'astro:build:generated', 'astro:build:done'])(
  'a build that fails at %s leaves the last good site',
  (hook) => {
    const site = new FixtureSite()
    const { exitCode, printed } = site.run('build', { config: 'tests/build/fixtures/failing.config.mjs', failAt: hook })
    expect(printed).toContain(`Failed on purpose at ${hook}`)
    expect(exitCode).toBe(1)
    expect(filesIn(site.dist)).toEqual(['index.html'])
    expect(readFrom(site.dist, 'index.html')).toBe('last good site')
  },
)

test.each([
  {
    name: 'can’t start',
    program: '#!/nowhere/at/all\n',
    reason:
      /Pagefind could not build the search index: Pagefind backend closed[^]*Caused by:\s+Pagefind backend closed/,
  },
  {
    name: 'ends without a word',
    program: '#!/bin/sh\nhead -c 1 > /dev/null\n',
    reason: /Pagefind could not build the search index|is not complete: its process ended with code 13\./,
  },
])('a build whose Pagefind $name says so and leaves the last good site', ({ program, reason }) => {
  const site = new FixtureSite()
  const pagefind = path.join(site.folder, 'pagefind')
  writeFileSync(pagefind, program, { mode: 0o755 })
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', pagefind)
  const { exitCode, printed } = site.run('build')
  expect(printed).toMatch(reason)
  expect(exitCode).toBe(1)
  expect(filesIn(site.dist)).toEqual(['index.html'])
})
afterEach(() => {
  vi.unstubAllEnvs()
})

test('SITE_URL adds canonical links and a sitemap; without it nothing absolute is emitted', () => {
  const site = new FixtureSite()
  site.run('build')
  for (const file of filesIn(site.dist).filter((name) => /\.(html|css|json|csv|xml)$/.test(name))) {
    const hosts = [...readFrom(site.dist, file).matchAll(/https?:\/\/([^/\s"'<)]+)/g)].map(([, host]) => host)
    expect(CITED_HOSTS, file).toEqual(expect.arrayContaining(hosts))
  }
  expect(existsSync(path.join(site.dist, 'sitemap.xml'))).toBe(false)

  site.run('build', { siteUrl: 'https://example.org/news/' })
  const claim = 'claims/terminal-closed/reopening.html'
  expect(readFrom(site.dist, claim)).toContain(`<link rel="canonical" href="https://example.org/news/${claim}">`)
  expect(readFrom(site.dist, 'sitemap.xml')).toContain(`<loc>https://example.org/news/${claim}</loc>`)
  expect(readFrom(site.dist, 'sitemap.xml')).not.toContain('readout.html')
})

test('former and withdrawn ids keep a page, and withdrawn claims are shown nowhere else', () => {
  const site = new FixtureSite()
  const article = 'articles/terminal-closed.md'
  site.replace(article, 'id: reopening', 'id: opening-again\n    formerIds: [reopening]')
  site.replace('articles/ferries-in-may.md', 'terminal-closed/reopening', 'terminal-closed/opening-again')
  site.replace(
    article,
    'id: closure',
    'id: closure\n    retired: { on: "2031-05-01", reason: "The board corrected its notice." }',
  )
  site.write('permalinks.txt', `${site.read('permalinks.txt')}claim terminal-closed/opening-again\n`)
  site.replace(article, 'kind: assessment\n    event: reopening', 'kind: assessment\n    event: terminal-closure')
  const { exitCode, printed } = site.run('build')
  expect(printed).toContain('Complete!')
  expect(exitCode).toBe(0)
  expect(readFrom(site.dist, 'claims/terminal-closed/reopening.html')).toContain('opening-again.html')
  expect(readFrom(site.dist, 'claims/terminal-closed/closure.html')).toContain('The board corrected its notice.')
  const elsewhere = filesIn(site.dist).filter(
    (file) => file.endsWith('.html') && file !== 'claims/terminal-closed/closure.html',
  )
  for (const file of elsewhere) expect(readFrom(site.dist, file)).not.toContain('terminal-closed/closure.html')
})
