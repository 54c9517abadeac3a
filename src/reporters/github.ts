import type { CheckReport } from '../checks/run-checks.ts'
import type { Finding } from '../domain/finding.ts'
import { countProblems } from './count-problems.ts'
import { rulePage } from './rule-page.ts'

/**
 * The report as annotations, which GitHub shows beside the lines of a pull request; the count last, as a plain line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function toGithubAnnotations(report: CheckReport): string {
  return [...report.findings.map(toAnnotation), countProblems(report), ''].join('\n')
}

function toAnnotation({ place, ruleId, reason, fix }: Finding): string {
  const message = [reason, ...fix.map((way) => `• ${way}`), `More: ${rulePage(ruleId)}`].join('\n')
  const properties: [string, string | number][] = [['file', place.file]]
  if (place.kind === 'known') {
    const { start, end } = place
    properties.push(['line', start.line], ['endLine', end.line], ['col', start.column])
    // GitHub takes an end column only for a place on one line.
    if (start.line === end.line) properties.push(['endColumn', end.column])
  }
  properties.push(['title', ruleId])
  const list = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
  return `::error ${list}::${escapeMessage(message)}`
}

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
