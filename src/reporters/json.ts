import type { CheckReport } from '../checks/run-checks.ts'
import { countProblems } from './count-problems.ts'
import { rulePage } from './rule-page.ts'

/** The report for programs: the findings as they are, each with the page that explains its rule. */
export function toJson(report: CheckReport): string {
  const { findings, articleCount, claimCount } = report
  const document = {
    summary: countProblems(report),
    problems: findings.length,
    articles: articleCount,
    claims: claimCount,
    findings: findings.map((finding) => ({ ...finding, url: rulePage(finding.ruleId) })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
