import { describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { documentsToCorpus } from '../../src/corpus/to-entries.ts'
import { formatAnnotationPage, toAnnotationPage } from '../../src/structured-data/annotation-page.ts'
import { formatTableAsJson, toExportTable } from '../../src/structured-data/export-tables.ts'
import { reAnchor } from './re-anchor.ts'

type Pages = Parameters<typeof reAnchor>[0]
type Articles = Parameters<typeof reAnchor>[1]

const corpus = documentsToCorpus(readCorpus('content'))
const pagesOf = (site?: URL) =>
  corpus.articles.map(
    (article) => JSON.parse(formatAnnotationPage(toAnnotationPage(article, corpus, site))) as Pages[number],
  )
const articles = JSON.parse(formatTableAsJson(toExportTable('articles', corpus))) as Articles

test.each([
  { name: 'that knows no address', site: undefined },
  { name: 'that knows its address', site: new URL('https://example.org/news/') },
])(`all ${corpus.claims.length} claims of a site $name are found again from their annotations`, ({ site }) => {
  expect(reAnchor(pagesOf(site), articles)).toEqual({ anchored: corpus.claims.length, problems: [] })
})

describe('the script notices', () => {
  test('a position that is off by one', () => {
    const [first] = pagesOf()
    for (const { target } of first?.items ?? []) target.selector[1].start += 1
    expect(reAnchor(first === undefined ? [] : [first], articles).anchored).toBe(0)
  })

  test('a changed letter in a text', () => {
    const changed = articles.map((article) => ({ ...article, text: article.text.replace('e', 'е') }))
    expect(reAnchor(pagesOf(), changed).anchored).toBe(0)
  })
})
