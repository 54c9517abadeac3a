import { compareText } from './compare-text.ts'
import type { Place } from './place.ts'
import type { TextName } from './selector.ts'

/** Something that helps to mend a finding; the reporters print it under the excerpt. */
export type FindingDetail =
  /** The most similar passage of the text named: `edits` counts characters to add, drop or change. */
  | { kind: 'nearest'; in: TextName; place: Place; edits: number; article: string; quote: string }
  /** Two stretches that should be equal, set one under the other. */
  | { kind: 'comparison'; rows: [{ label: string; text: string }, { label: string; text: string }] }
  /** A similar passage in another article. */
  | { kind: 'elsewhere'; place: Place }
  /** Every place where the words stand, with some words around each. */
  | { kind: 'occurrences'; occurrences: { place: Place; excerpt: string }[] }
  /** A line that can be pasted as it is. */
  | { kind: 'paste'; label: string; line: string }
  /** Another place that belongs to the problem, for example the first of two equal ids. */
  | { kind: 'see'; label: string; place: Place }

/** One thing that is wrong with the content, where, and what to do about it. */
export interface Finding {
  /** Permanent name of the rule; `src/checks/README.md` has a heading for it. */
  ruleId: string
  place: Place
  /** What is wrong, and why it matters, in full sentences. */
  reason: string
  details?: FindingDetail[]
  /** Ways out, best first. */
  fix: string[]
}

/** Orders findings by file, then by place; those without a place come first in their file. */
export function compareFindings(a: Finding, b: Finding): number {
  const [x, y] = [sortKey(a.place), sortKey(b.place)]
  return compareText(x.file, y.file) || x.line - y.line || x.column - y.column || compareText(a.ruleId, b.ruleId)
}

const sortKey = (place: Place) =>
  place.kind === 'known' ? { file: place.file, ...place.start } : { file: place.file, line: 0, column: 0 }
