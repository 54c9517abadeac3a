import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { formatChecksums, formatSiteFiles, toSiteFile, toSiteFiles } from '../../../src/finishing/site-files.ts'

const site = new Map([
  ['x/b.html', 'B'],
  ['index.html', 'Ä'],
  ['pagefind/1/pagefind.js', 'search()'],
])
const allOf = (files: ReadonlyMap<string, string>) =>
  [...files].map(([path, text]) => toSiteFile(path, Buffer.from(text)))
const list = (files: ReadonlyMap<string, string>) => toSiteFiles(allOf(files))
const without = (...paths: string[]) => new Map([...site].filter(([path]) => !paths.includes(path)))

test('lists every file with its bytes and hash, in the order of the paths', () => {
  expect(list(site).files).toEqual([
    { path: 'index.html', bytes: 2, sha256: createHash('sha256').update('Ä').digest('hex') },
    { path: 'pagefind/1/pagefind.js', bytes: 8, sha256: createHash('sha256').update('search()').digest('hex') },
    { path: 'x/b.html', bytes: 1, sha256: createHash('sha256').update('B').digest('hex') },
  ])
})

test.each([
  ...['service-worker.js', 'offline-files.json', 'sitemap.xml', 'robots.txt', 'SHA256SUMS', '.nojekyll', '_headers'],
  ...['pagefind/1/from-disk.js', 'share/articles/b.png'],
])('leaves out %s, which nobody reads offline', (path) => {
  expect(list(new Map([...site, [path, 'x']]))).toEqual(list(site))
})

test('the same site has the same version, in whatever order its files were found', () => {
  expect(formatSiteFiles(list(new Map([...site].toReversed())))).toBe(formatSiteFiles(list(site)))
})

test.each([
  { name: 'a byte', changed: new Map([...site, ['x/b.html', 'C']]) },
  { name: 'a path', changed: new Map([...without('x/b.html'), ['x/c.html', 'B']]) },
  { name: 'a file more', changed: new Map([...site, ['x/c.html', '']]) },
  { name: 'a file less', changed: without('index.html') },
])('$name makes another version', ({ changed }) => {
  expect(list(changed).version).not.toBe(list(site).version)
})

test('is written with a file a line', () => {
  const lines = formatSiteFiles(list(site)).split('\n')
  expect(lines).toHaveLength(site.size + 3)
  expect(JSON.parse(lines.join(''))).toEqual(list(site))
})

test('checksums are those of all files, the list too, in the order of the paths, as sha256sum reads them', () => {
  const sums = formatChecksums(allOf(new Map([...site, ['offline-files.json', '{}']])))
  expect(sums.split('\n').map((line) => line.slice(64))).toEqual([
    '  index.html',
    '  offline-files.json',
    '  pagefind/1/pagefind.js',
    '  x/b.html',
    '',
  ])
  expect(sums).toContain(`${createHash('sha256').update('Ä').digest('hex')}  index.html`)
})
