/**
 * What a number on a page was counted of. `claims`, `articles`, `speakers`, `lineages`, `when` (times): different ones. `independent`,
 * `unknown-origin`: sources as `countSources` counts them. `words`: words in quotes. `characters`: code points of the articles’
 * texts that stand in a quote.
 */
export type Measure =
  'claims' | 'articles' | 'speakers' | 'lineages' | 'when' | 'independent' | 'unknown-origin' | 'words' | 'characters'

/**
 * Which claims were counted: columns of data/claims.csv and their values; a row has to fit all of them. A list has to hold the
 * value; an answer is `question` or `question/position`, a relation its `kind` or `kind/article/claim`. `a|b` means either, for
 * columns and for values; several values mean each of them; an empty cell is `''`, one that isn’t `!`.
 */
export type Where = Readonly<Record<string, string | readonly string[]>>

/** A number as a page carries it, for others to count again. */
export interface Counted {
  /** The column of claims.csv whose different values are counted; or `words`, `characters` or `independent`. */
  of: string
  /** The conditions as a query string, a pair for each. */
  where: string
}

const COLUMNS: Readonly<Partial<Record<Measure, string>>> = {
  claims: 'id',
  articles: 'article',
  speakers: 'speaker',
  lineages: 'lineage',
  'unknown-origin': 'article',
}

/** What was counted, in terms of claims.csv: sources of unknown origin are articles that say so, and none of the independent ones. */
export function toCounted(measure: Measure, where: Where): Counted {
  const pairs = Object.entries(where).flatMap(([column, values]) => [values].flat().map((value) => [column, value]))
  if (measure === 'unknown-origin') pairs.push(['originUnknown', 'true'])
  if (measure === 'independent') pairs.push(['originUnknown', 'false'])
  return { of: COLUMNS[measure] ?? measure, where: new URLSearchParams(pairs).toString() }
}
