import { runChecks } from '../checks/run-checks.ts'
import { unreadQuestions } from '../checks/unread-questions.ts'
import type { CorpusDocuments } from '../domain/document.ts'
import { formatUnread } from '../reporters/format-unread.ts'
import { readCheckOptions } from './check-options.ts'
import { readContent } from './read-content.ts'

/**
 * `npm run check [-- --format text|json|github]`: exit code 0 without findings, 1 with some, 2 for a wrong call.
 * `npm run check -- --unread`: exit code 0 where every article was read for every question, 1 where some are left or a file
 * can't be read, 2 for a wrong call.
 */
function check(argv: readonly string[]): number {
  const options = readCheckOptions(argv)
  if (options.kind === 'refused') return refuse(options.message)
  const content = readContent()
  if (content.kind === 'no-folder') return refuse(content.message)
  if (options.kind === 'unread') return listUnread(content.documents)
  const report = runChecks(content.documents)
  process.stdout.write(options.print(report))
  return report.findings.length === 0 ? 0 : 1
}

function listUnread(documents: CorpusDocuments): number {
  const unread = unreadQuestions(documents)
  process.stdout.write(formatUnread(documents, unread))
  return unread.length === 0 && documents.unreadable.length === 0 ? 0 : 1
}

function refuse(message: string): number {
  console.error(message)
  return 2
}

process.exitCode = check(process.argv.slice(2))
