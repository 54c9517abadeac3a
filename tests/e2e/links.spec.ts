import { readFileSync } from 'node:fs'
import path from 'node:path'
import { crawl, filesOf, readHtml } from './crawl.ts'
import { sites } from './sites.ts'
import { expect, test } from './test.ts'

const contentOf = (file: string): string => readFileSync(path.join(sites().folder, file), 'utf8')

for (const [index, place] of ['at the root of its host', 'two folders down'].entries()) {
  test(`every link, asset and fragment leads somewhere, on a site ${place}`, async () => {
    test.slow()
    const root = sites().roots[index] ?? ''
    const { broken, visited } = await crawl(root, filesOf(sites().folder))
    expect(broken).toEqual([])
    expect(visited.size).toBeGreaterThan(200)
  })
}

test('every page can be reached from the start page', async ({ root }) => {
  test.slow()
  const { visited } = await crawl(root, ['index.html'])
  const unreached = filesOf(sites().folder)
    .filter((file) => file.endsWith('.html') && file !== '404.html' && !/http-equiv="refresh"/.test(contentOf(file)))
    .filter((file) => !visited.has(root + file))
  expect(unreached).toEqual([])
})

test('the same files work at any path: no address of the site begins at a root or names a host', () => {
  const origin = /^(?:\/|https?:\/\/(?:localhost|127\.))/
  const rooted = filesOf(sites().folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      readHtml(contentOf(file))
        .links.filter((link) => origin.test(link))
        .map((link) => `${file} → ${link}`),
    )
  expect(rooted).toEqual([])
})

test('a site that doesn’t know its address names none', () => {
  const files = filesOf(sites().folder)
  expect(files.filter((file) => /sitemap|robots/.test(file))).toEqual([])
  for (const file of files.filter((name) => name.endsWith('.html')))
    expect(contentOf(file)).not.toContain('rel="canonical"')
})

test('no page has a style attribute or an inline event handler, which a strict policy forbids', () => {
  const wrong = filesOf(sites().folder)
    .filter((file) => file.endsWith('.html'))
    .filter((file) => /<[a-z][^>]*\s(?:style|on[a-z]+)=/i.test(contentOf(file)))
  expect(wrong).toEqual([])
})
