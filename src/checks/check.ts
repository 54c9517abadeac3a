import type { CorpusDocuments } from '../domain/document.ts'
import type { Finding } from '../domain/finding.ts'

/** One rule: a pure function from everything that was read to everything that breaks the rule. */
export interface Check {
  /** Permanent; the file's name, and a heading of `src/checks/README.md`. */
  readonly ruleId: string
  run: (documents: CorpusDocuments) => Iterable<Finding>
}
