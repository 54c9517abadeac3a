import type { AstroPrerenderer } from 'astro'
import { type Progress, startProgress } from '../reporters/progress.ts'

/** Gives what is to be written for a page, by its path from the root. */
type Finish = (html: string, url: string) => string

/** Who is told how the making of pages goes on. */
export interface PageWatcher {
  /** Pages are going to be written: the folder of the site is ready. */
  pagesBegin(): void
  /** A page is finished, by its path from the root; `component` is the file that makes it, from the root of the project. */
  pageFinished(url: string, html: string, component: string): void
}

/** Astro's own way of making pages, but with each finished before it is written, while a line tells how many are made. */
export function finishingPrerenderer(astro: AstroPrerenderer, finish: Finish, watcher: PageWatcher): AstroPrerenderer {
  let progress: Progress | undefined
  let made = 0
  return {
    ...astro,
    name: 'finishing',
    async getStaticPaths() {
      const paths = await astro.getStaticPaths()
      watcher.pagesBegin()
      progress = startProgress('Pages made', paths.length)
      return paths
    },
    async render(request, options) {
      const rendered = await astro.render(request, options)
      progress?.advanceTo((made += 1))
      const response = rendered instanceof Response ? rendered : rendered.response
      if (options.routeData.type !== 'page') return rendered
      // Buffers, since a response takes several times as long to turn text into bytes and back.
      const html = Buffer.from(await response.arrayBuffer()).toString()
      const url = fileUrl(request.url)
      const finished = finish(html, url)
      watcher.pageFinished(url, finished, options.routeData.component)
      return new Response(Buffer.from(finished), response)
    },
    async teardown() {
      progress?.end()
      await astro.teardown?.()
    },
  }
}

/** The path from the root at which a page will stand: an index is asked for by its folder. */
const fileUrl = (address: string): string => decodeURI(new URL(address).pathname).replace(/\/$/, '/index.html')
