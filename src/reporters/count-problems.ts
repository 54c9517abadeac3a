import type { CheckReport } from '../checks/run-checks.ts'
import { countInWords } from '../domain/count-in-words.ts'
import type { Finding } from '../domain/finding.ts'

/** The last line of a report, for example `3 problems in 2 of 5 articles and 1 other file.` */
export function countProblems({ findings, articleCount, claimCount }: CheckReport): string {
  if (findings.length === 0)
    return `No problems in ${countInWords(articleCount, 'article')}, ${countInWords(claimCount, 'claim')}.`
  const files = new Set(findings.map(({ place }) => place.file))
  const articles = new Set(findings.filter(isInArticle).map(({ place }) => place.file)).size
  const others = files.size - articles
  const elsewhere = others === 0 ? '' : ` and ${countInWords(others, 'other file')}`
  return `${countInWords(findings.length, 'problem')} in ${articles} of ${countInWords(articleCount, 'article')}${elsewhere}.`
}

/** A file that can't be an article is not counted as one, wherever it stands. */
const isInArticle = ({ place, ruleId }: Finding): boolean =>
  ruleId !== 'unexpected-file' && /(^|\/)articles\/[^/]+\.md$/.test(place.file)
