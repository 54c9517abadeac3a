import type { CheckReport } from '../checks/run-checks.ts'
import type { Finding } from '../domain/finding.ts'
import { showControls } from './columns.ts'
import { countProblems } from './count-problems.ts'
import { excerpt } from './excerpt.ts'
import { formatDetail } from './format-detail.ts'
import { type Paint, plain } from './paint.ts'
import { rulePage } from './rule-page.ts'
import { toLink } from './to-link.ts'

/** The report for people: each finding with its place, what is near, and ways out; the count last. */
export function formatReport(report: CheckReport, paint: Paint = plain): string {
  const findings = report.findings.map((finding) => formatFinding(finding, report.fileTexts, paint))
  return `${[...findings, countProblems(report)].join('\n\n')}\n`
}

function formatFinding(finding: Finding, texts: ReadonlyMap<string, string>, paint: Paint): string {
  const { place, ruleId, reason, details = [], fix } = finding
  const heading = [
    `${paint('place', toLink(place))}  ${paint('rule', ruleId)}`,
    `  ${showControls(reason)}`,
    ...(place.kind === 'unknown' ? [`  No line can be named: ${place.why}`] : []),
  ]
  const paragraphs = [
    heading,
    excerpt(place, texts.get(place.file), { linesBefore: 1, paint }),
    ...details.flatMap((detail) => formatDetail(detail, texts, paint)),
    [`  ${paint('heading', 'What to do')}`, ...fix.map((way) => `    • ${showControls(way)}`)],
    [`  More: ${rulePage(ruleId)}`],
  ]
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}
