import { parseArgs } from 'node:util'
import type { CheckReport } from '../checks/run-checks.ts'
import { formatReport } from '../reporters/format-report.ts'
import { toGithubAnnotations } from '../reporters/github.ts'
import { toJson } from '../reporters/json.ts'
import { coloured, plain } from '../reporters/paint.ts'

const REPORTERS: Readonly<Record<string, (report: CheckReport) => string>> = {
  text: (report) => formatReport(report, wantsColour() ? coloured : plain),
  json: toJson,
  github: toGithubAnnotations,
}

const wantsColour = (): boolean => process.stdout.isTTY && !process.env['NO_COLOR']

export type ChosenReporter =
  { kind: 'chosen'; print: (report: CheckReport) => string } | { kind: 'unknown-option'; message: string }

/** The reporter that the command line asks for; a person's, where it asks for none. */
export function chooseReporter(argv: readonly string[]): ChosenReporter {
  const { tokens } = parseArgs({
    args: [...argv],
    options: { format: { type: 'string' } },
    strict: false,
    tokens: true,
  })
  let format = 'text'
  for (const token of tokens) {
    const name = token.kind === 'option' ? token.rawName : token.kind === 'positional' ? token.value : ''
    if (token.kind !== 'option' || token.name !== 'format') return refuse(`check has no option “${name}”.`)
    if (typeof token.value !== 'string') return refuse('--format wants a value.')
    format = token.value
  }
  const print = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined
  return print === undefined ? refuse(`check has no format “${format}”.`) : { kind: 'chosen', print }
}

const refuse = (what: string): ChosenReporter => {
  const accepted = Object.keys(REPORTERS).map((format) => `--format ${format}`)
  return { kind: 'unknown-option', message: `${what} It accepts ${accepted.join(', ')}.` }
}
