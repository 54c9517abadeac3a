import type { CorpusDocuments } from '../domain/document.ts'
import { compareFindings, type Finding } from '../domain/finding.ts'
import { ALL_CHECKS } from './all-checks.ts'
import { sourceTextsOf } from './source-text.ts'

/** What checking a corpus came to. */
export interface CheckReport {
  /** Sorted by file and line; those from reading come along with those of the rules. */
  findings: Finding[]
  /** How many articles there are, unreadable ones included. */
  articleCount: number
  /** How many claims the readable ones make. */
  claimCount: number
  /** The text of every file that findings can point into. */
  fileTexts: ReadonlyMap<string, string>
}

/** Runs every rule over a corpus. Nothing is thrown for what the content says. */
export function runChecks(documents: CorpusDocuments): CheckReport {
  const { articles, problems, unreadable } = documents
  return {
    findings: [...problems, ...ALL_CHECKS.flatMap((check) => [...check.run(documents)])].sort(compareFindings),
    articleCount: articles.length + unreadable.filter(({ collection }) => collection === 'articles').length,
    claimCount: articles.reduce((sum, { value }) => sum + value.claims.length, 0),
    fileTexts: new Map([...documents.fileTexts, ...decodedSources(documents)]),
  }
}

function decodedSources(documents: CorpusDocuments): [string, string][] {
  const sourceOf = sourceTextsOf(documents)
  return documents.articles.flatMap((article) => {
    const source = sourceOf(article)
    return source.kind === 'decoded' ? [[source.source.file, source.text] as [string, string]] : []
  })
}
