import type { AstroIntegration } from 'astro'
import { AstroError } from 'astro/errors'
import { runChecks } from '../checks/run-checks.ts'
import { contentFolder } from '../corpus/content-folder.ts'
import { readCorpus } from '../corpus/read-corpus.ts'
import type { Finding } from '../domain/finding.ts'
import { countProblems } from '../reporters/count-problems.ts'
import { formatReport } from '../reporters/format-report.ts'

/**
 * Checks the content before Astro reads it: fails `build`, `sync` and `check`. In `dev` it warns, and again whenever a file of
 * the content changes.
 */
export function checkCorpus(): AstroIntegration {
  return {
    name: 'check-corpus',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview') return
        const report = checkContent()
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
          const report = checkContent()
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

const checkContent = () => runChecks(readCorpus(contentFolder()))

/** The error that stops Astro: the count, and the place of the first finding. A content error needs no stack trace. */
function toAstroError(message: string, { place }: Finding): AstroError {
  const error = new AstroError(message, 'Each one is printed above, with its place and what to do. Nothing was built.')
  const loc = place.kind === 'known' ? { file: place.file, ...place.start } : { file: place.file }
  return Object.assign(error, { stack: '', loc })
}
