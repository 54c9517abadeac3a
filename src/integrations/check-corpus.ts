import type { AstroIntegration, ViteUserConfig } from 'astro'
import { AstroError } from 'astro/errors'
import { runChecks } from '../checks/run-checks.ts'
import { contentFolder } from '../corpus/content-folder.ts'
import { type ArticleOfText, parseTogether } from '../corpus/parse-articles.ts'
import type { KnownArticles } from '../corpus/read-corpus.ts'
import { readSite } from '../corpus/site-content.ts'
import type { Finding } from '../domain/finding.ts'
import { countProblems } from '../reporters/count-problems.ts'
import { formatReport } from '../reporters/format-report.ts'
import { type Progress, startProgress, withProgress } from '../reporters/progress.ts'

/** Who works at the same time. */
interface Helper {
  parse(files: string[]): Promise<ArticleOfText[]>
  /** The content is read, and is being checked now: the helper may begin with it. `site` is the address of the site, where it is known. */
  begin(site: string | undefined): Promise<void>
}

/**
 * Reads and checks the content: fails `build`, `sync` and `check`, and has pages made from the very reading that was checked. In
 * `dev` it warns, and again whenever a file of the content changes.
 * @param helper parses articles of a large corpus at the same time, and begins its own work while the content is checked
 */
export function checkCorpus(helper: Helper): AstroIntegration {
  return {
    name: 'check-corpus',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command === 'preview') return
        const isBuild = command === 'build'
        if (isBuild) updateConfig({ vite: { plugins: [oneReading] } })
        const documents = readContent(isBuild ? await parsedWith(helper) : undefined)
        // What it makes of content that turns out to be wrong ends with the build.
        if (isBuild && documents.problems.length === 0) await helper.begin(config.site)
        const report = runChecks(documents)
        // What reading and checking left goes before the bundler comes; `npm run build` lets us ask for it.
        globalThis.gc?.()
        const [first] = report.findings
        if (first === undefined) return
        if (command === 'dev') {
          logger.warn(formatReport(report))
          return
        }
        console.error(formatReport(report))
        throw toAstroError(countProblems(report), first)
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = contentFolder()
        let lastReport = ''
        server.watcher.add(folder)
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder)) return
          const report = runChecks(readContent())
          const printed = formatReport(report)
          // Editors save a file in several steps; one report of the same state is enough.
          if (printed === lastReport) return
          lastReport = printed
          if (report.findings.length === 0) logger.info(countProblems(report))
          else logger.warn(printed)
        })
      },
    },
  }
}

const readContent = (known: KnownArticles = new Map()) =>
  readSite({ known, watch: (articles) => withProgress('Articles read', articles) })

async function parsedWith({ parse }: Helper): Promise<KnownArticles> {
  let progress: Progress | undefined
  const known = await parseTogether(contentFolder(), parse, (parsed, all) => {
    progress ??= startProgress('Articles read', all)
    progress.advanceTo(parsed)
  })
  progress?.end()
  return known
}

const SITE_CONTENT = new URL('../corpus/site-content.ts', import.meta.url)

/** Leaves the module that holds what was read out of the bundle, so that pages ask the one that this hook has asked. */
const oneReading: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'one-reading',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/site-content.ts') ? { id: SITE_CONTENT.href, external: true } : undefined),
}

/** The error that stops Astro: the count, and the place of the first finding. A content error needs no stack trace. */
function toAstroError(message: string, { place }: Finding): AstroError {
  const error = new AstroError(message, 'Each one is printed above, with its place and what to do. Nothing was built.')
  const loc = place.kind === 'known' ? { file: place.file, ...place.start } : { file: place.file }
  return Object.assign(error, { stack: '', loc })
}
