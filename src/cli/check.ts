import { runChecks } from '../checks/run-checks.ts'
import { chooseReporter } from './format-option.ts'
import { readContent } from './read-content.ts'

/** `npm run check [-- --format text|json|github]`: exit code 0 without findings, 1 with some, 2 for a wrong call. */
function check(argv: readonly string[]): number {
  const reporter = chooseReporter(argv)
  if (reporter.kind === 'unknown-option') return refuse(reporter.message)
  const content = readContent()
  if (content.kind === 'no-folder') return refuse(content.message)
  const report = runChecks(content.documents)
  process.stdout.write(reporter.print(report))
  return report.findings.length === 0 ? 0 : 1
}

function refuse(message: string): number {
  console.error(message)
  return 2
}

process.exitCode = check(process.argv.slice(2))
