import { expect, test } from 'vitest'
import { formatSiteFiles } from '../../../src/finishing/site-files.ts'
import { parseSiteFiles } from '../../../src/offline/read-site-files.ts'
import { edition, file } from './invented-editions.ts'

test('reads what the build writes', () => {
  const list = edition('v1', file('a.html', 'a'), file('b.html', 'b', 12))
  expect(parseSiteFiles(formatSiteFiles(list))).toEqual(list)
})

test.each([
  { name: 'a page that a host sends for everything', text: '<!doctype html>' },
  { name: 'nothing', text: '' },
  { name: 'another list', text: '[1,2]' },
  { name: 'null', text: 'null' },
  { name: 'a list without its version', text: '{"files":[]}' },
  { name: 'a file without its hash', text: '{"version":"1","files":[{"path":"a","bytes":1}]}' },
  { name: 'a file that is none', text: '{"version":"1","files":[null]}' },
  { name: 'a size in words', text: '{"version":"1","files":[{"path":"a","bytes":"1","sha256":"a"}]}' },
])('refuses $name', ({ text }) => {
  expect(() => parseSiteFiles(text)).toThrow()
})
