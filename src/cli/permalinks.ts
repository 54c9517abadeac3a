import { renameSync, writeFileSync, readFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { newPermalinkLines, toPermalinksFile } from '../checks/permalinks-file.ts'
import { permalinkUnlisted } from '../checks/rules/permalink-unlisted.ts'
import { runChecks } from '../checks/run-checks.ts'
import { contentFolder } from '../corpus/content-folder.ts'
import { countProblems } from '../reporters/count-problems.ts'
import { readContent } from './read-content.ts'

/** `npm run permalinks`: adds every new id to `permalinks.txt`. It refuses while the content has other problems. */
function permalinks(argv: readonly string[]): number {
  if (argv.length > 0) return refuse(`permalinks has no option “${argv.join(' ')}”. It accepts none.`)
  const content = readContent()
  if (content.kind === 'no-folder') return refuse(content.message)
  const report = runChecks(content.documents)
  const findings = report.findings.filter(({ ruleId }) => ruleId !== permalinkUnlisted.ruleId)
  if (findings.length > 0) {
    return refuse(
      `permalinks.txt stays as it is: ${countProblems({ ...report, findings })} An id is for ever, so mend them first; npm run check lists them.`,
      1,
    )
  }
  const added = newPermalinkLines(content.documents)
  if (added.length === 0) {
    console.log('permalinks.txt has every id already.')
    return 0
  }
  const file = path.join(contentFolder(), 'permalinks.txt')
  const present = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  replaceFile(file, toPermalinksFile(present, added))
  console.log(
    [...added.map((line) => `+ ${line}`), `${added.length} added to ${path.relative(process.cwd(), file)}.`].join('\n'),
  )
  return 0
}

/** Writes beside the file and renames, so that no reader ever finds half of it. */
function replaceFile(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`
  writeFileSync(temporary, text)
  renameSync(temporary, file)
}

function refuse(message: string, exitCode = 2): number {
  console.error(message)
  return exitCode
}

process.exitCode = permalinks(process.argv.slice(2))
