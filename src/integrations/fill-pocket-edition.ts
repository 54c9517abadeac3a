import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { PocketEdition } from '../domain/pocket-edition.ts'
import { packFiles } from '../packing/pack-files.ts'
import { unpackFiles } from '../packing/unpack-files.ts'
import { carryIndex } from '../pocket/carried-index.ts'
import { Library } from '../pocket/library.ts'
import { EDITION_FILE, EDITION_PACK, INDEX_PACK } from '../pocket/packs.ts'
import { dataUrl, FROM_DISK, fromRoot, POCKET, SEARCH_INDEX } from '../routes/urls.ts'
import { unzipped } from './build-search-index.ts'
import { filesIn } from './files-in.ts'

/** Puts the search index into the pocket edition: all that stands beside the pages, without what the edition has already. */
export function fillPocketEdition(): AstroIntegration {
  return {
    name: 'fill-pocket-edition',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const read = (url: string): Buffer => readFileSync(path.join(folder, fromRoot(url)))
        const page = read(POCKET).toString()
        const library = new Library(await editionIn(page))
        const articles = JSON.parse(read(dataUrl('articles', 'json')).toString()) as { id: string; text: string }[]
        const texts = new Map(articles.map(({ id, text }) => [id, text]))
        const urls = filesIn(folder).filter((url) => url.startsWith(SEARCH_INDEX) && !url.endsWith(FROM_DISK))
        const files = urls.map((url) => unzipped({ path: url.split('/').slice(3).join('/'), content: read(url) }))
        const index = new Map(files.map(({ path: name, content }) => [name, Uint8Array.from(content)]))
        const carried = carryIndex(index, library, (article) => texts.get(article) ?? '')
        const pack = packFiles([...carried].map(([name, content]) => ({ path: name, content })))
        writeFileSync(path.join(folder, fromRoot(POCKET)), withPack(page, pack))
        logger.info(`${files.length} files of the search index carried in ${fromRoot(POCKET)}`)
      },
    },
  }
}

/** The element of a pack, empty or filled. */
const packElement = (id: string): RegExp => new RegExp(`(<script type="text/plain" id="${id}">)([^<]*)(</script>)`)

async function editionIn(page: string): Promise<PocketEdition> {
  const files = await unpackFiles(packElement(EDITION_PACK).exec(page)?.[2] ?? '')
  return JSON.parse(new TextDecoder().decode(files.get(EDITION_FILE))) as PocketEdition
}

function withPack(page: string, pack: string): string {
  const place = packElement(INDEX_PACK)
  if (!place.test(page)) throw new Error(`${fromRoot(POCKET)} has no place for the search index.`)
  return page.replace(place, (_, before: string, _empty: string, after: string) => before + pack + after)
}
