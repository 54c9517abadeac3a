import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as pagefind from 'pagefind'
import { readCorpus } from '../../../src/corpus/read-corpus.ts'
import { documentsToCorpus } from '../../../src/corpus/to-entries.ts'
import { WORD_FILE } from '../../../src/domain/word-list.ts'
import { searchFiles } from '../../../src/search-index/search-files.ts'
import type { PackedFile } from '../../../src/packing/pack-files.ts'
import { unpackWords } from '../../../src/packing/unpack-words.ts'
import { writeCorpus } from '../make-corpus.ts'

/** A folder with the search page of the site over one index, and two pages to compare it with: `bare.html` and `stock.html`. */
export interface SearchSite {
  name: string
  folder: string
  /** The address of the folder of the index, from the root of the site. */
  index: string
  /** What is typed; the same everywhere. */
  queries: readonly string[]
}

/** The five articles, as the site is built from them. Needs about five seconds. */
export async function buildSmallSite(work: string): Promise<SearchSite> {
  const folder = path.join(work, 'small')
  execFileSync('npx', ['astro', 'build', '--outDir', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [index = ''] = readdirSync(path.join(folder, 'pagefind'))
  const site = { name: 'five articles', folder, index: `/pagefind/${index}/`, queries: QUERIES }
  await addComparedPages(site)
  return site
}

const QUERIES = [
  'ceasefire',
  'easter meeting',
  'saudi arabia venue',
  'volker frozen russian assets',
  'zelensky',
  'negotiat',
]

/** The same page over the index of an invented corpus: building its other pages would only take time. */
export async function buildLargeSite(work: string, articles: number, small: SearchSite): Promise<SearchSite> {
  const content = path.join(work, `content-${articles}`)
  writeCorpus({ articles }, content)
  const corpus = documentsToCorpus(readCorpus(content))
  const files = await searchFiles(corpus)
  const folder = path.join(work, `large-${articles}`)
  const site = {
    name: `${corpus.claims.length.toLocaleString('en')} claims`,
    folder,
    index: small.index,
    queries: queriesFor(files),
  }
  for (const name of readdirSync(small.folder)) {
    if (name === 'search.html' || !/^(pagefind|.*\.html|claims|articles|actors|data|annotations)$/.test(name))
      cpSync(path.join(small.folder, name), path.join(folder, name), { recursive: true })
  }
  writeFiles(path.join(folder, site.index), files)
  rmSync(content, { recursive: true })
  await addComparedPages(site)
  return site
}

/** Words that many records have, some have and few have, alone and together, and the beginning of one. */
function queriesFor(files: readonly PackedFile[]): string[] {
  const list = files.find(({ path: name }) => name === WORD_FILE)
  const words = unpackWords(new TextDecoder().decode(list?.content))
  const word = (frequency: number, at: number): string =>
    words.filter((listed) => listed.frequency === frequency && listed.word.length > 4)[at]?.word ?? ''
  const beginning = word(9, 20).slice(0, -2)
  return [
    word(9, 3),
    `${word(9, 5)} ${word(9, 9)}`,
    `${word(9, 7)} ${word(8, 4)} ${word(7, 3)}`,
    word(4, 1),
    `${word(8, 1)} ${word(6, 2)}`,
    beginning,
  ]
}

async function addComparedPages({ folder, index }: SearchSite): Promise<void> {
  const page = (body: string): string =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>${body}`
  writeFileSync(path.join(folder, 'bare.html'), page(''))
  writeFileSync(
    path.join(folder, 'stock.html'),
    page(
      `<link rel="stylesheet" href="${index}pagefind-ui.css"><script src="${index}pagefind-ui.js"></script><div id="search"></div>` +
        `<script>new PagefindUI({ element: '#search', bundlePath: '${index}' })</script>`,
    ),
  )
  // Our index lacks what only Pagefind's own interface loads.
  const { index: empty } = await pagefind.createIndex({ forceLanguage: 'en' })
  const { files } = (await empty?.getFiles()) ?? { files: [] }
  await pagefind.close()
  writeFiles(
    path.join(folder, index),
    files.filter(({ path: name }) => /^pagefind-(ui\.(js|css)|worker\.js)$/.test(name)),
  )
}

function writeFiles(folder: string, files: readonly PackedFile[]): void {
  for (const { path: name, content } of files) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}
