import { expect, test } from 'vitest'
import { recordPage } from '../../../src/search-index/record-page.ts'
import type { SearchRecord } from '../../../src/structured-data/search-records.ts'

const record: SearchRecord = {
  hit: { kind: 'actor', title: 'Mara Holm', url: 'actors/mara-holm.html', sort: 'person' },
  texts: [
    { words: 'Holm & <b>Sons</b>', weight: 1 },
    { words: '', weight: 0.5 },
    { words: 'a minister', weight: 0.5 },
  ],
  facets: { type: ['actor'] },
}

test('every text is a paragraph of its weight; an empty one is left out', () => {
  expect(recordPage(record)).toBe(
    '<html><body data-pagefind-body>' +
      '<p data-pagefind-weight="1">Holm &amp; &lt;b&gt;Sons&lt;/b&gt;</p>' +
      '<p data-pagefind-weight="0.5">a minister</p></body></html>',
  )
})

test('names are the title, and can’t end it', () => {
  expect(recordPage({ ...record, texts: [], names: 'Mara "M." Holm' })).toBe(
    '<html><body data-pagefind-body><meta data-pagefind-meta="title[content]" content="Mara &quot;M.&quot; Holm"></body></html>',
  )
})
