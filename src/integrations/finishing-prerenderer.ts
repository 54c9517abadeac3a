import type { AstroPrerenderer } from 'astro'
import { endBundling } from '../bundling/browser-script.ts'
import { type Progress, startProgress } from '../reporters/progress.ts'

/** Gives what is to be written for a page, by its path from the root. */
type Finish = (html: string, url: string) => string

/** Who is told how the making of pages goes on. */
export interface PageWatcher {
  /** Whether pages that a file makes are waited for: those come first. */
  awaits(component: string): boolean
  /** Pages are going to be written: the folder of the site is ready. */
  pagesBegin(): void
  /** A page that was waited for is finished, by its path from the root. */
  pageFinished(url: string, html: string): void
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
      const isAwaited = ({ route }: (typeof paths)[number]): boolean => watcher.awaits(route.component)
      return paths.toSorted((a, b) => Number(isAwaited(b)) - Number(isAwaited(a)))
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
      if (watcher.awaits(options.routeData.component)) watcher.pageFinished(url, finished)
      return new Response(Buffer.from(finished), response)
    },
    async teardown() {
      progress?.end()
      await endBundling()
      await astro.teardown?.()
    },
  }
}

/** The path from the root at which a page will stand: an index is asked for by its folder. */
const fileUrl = (address: string): string => decodeURI(new URL(address).pathname).replace(/\/$/, '/index.html')
