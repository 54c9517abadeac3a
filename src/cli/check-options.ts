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

/** What the command line of `check` asks for. */
export type CheckOptions =
  | { kind: 'report'; print: (report: CheckReport) => string }
  /** Only what is still to be read. */
  | { kind: 'unread' }
  | { kind: 'refused'; message: string }

/** Reads the command line: a report for people, where it asks for nothing else. */
export function readCheckOptions(argv: readonly string[]): CheckOptions {
  const { tokens } = parseArgs({
    args: [...argv],
    options: { format: { type: 'string' }, unread: { type: 'boolean' } },
    strict: false,
    tokens: true,
  })
  let [format, unread]: [string | undefined, boolean] = [undefined, false]
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'format') {
      if (typeof token.value !== 'string') return refuse('--format wants a value.')
      format = token.value
    } else if (token.kind === 'option' && token.name === 'unread') {
      if (token.value !== undefined) return refuse('--unread takes no value.')
      unread = true
    } else {
      const name = token.kind === 'option' ? token.rawName : token.kind === 'positional' ? token.value : ''
      return refuse(`check has no option “${name}”.`)
    }
  }
  if (unread) return format === undefined ? { kind: 'unread' } : refuse('--unread prints text only, without --format.')
  const print = Object.hasOwn(REPORTERS, format ?? 'text') ? REPORTERS[format ?? 'text'] : undefined
  return print === undefined ? refuse(`check has no format “${format ?? ''}”.`) : { kind: 'report', print }
}

const refuse = (what: string): CheckOptions => {
  const accepted = [...Object.keys(REPORTERS).map((format) => `--format ${format}`), '--unread']
  return { kind: 'refused', message: `${what} It accepts ${accepted.join(', ')}.` }
}
