import type { Article } from '../domain/corpus.ts'
import { LEDGER_REASONS, type LedgerEdit, type LedgerReason } from '../domain/ledger.ts'

/** How many characters of the source are shown on either side of an edit. */
const CONTEXT = 24

/** One thing that normalising did, with the words around it in the source as received. */
export interface AccountedEdit {
  /** Its place in the ledger. */
  index: number
  op: LedgerEdit['op']
  /** What it took from the source; empty for an insertion. */
  taken: string
  /** What it put there instead; empty for a removal or a move. */
  put: string
  before: string
  after: string
}

/** The edits that share a reason. */
export interface LedgerGroup {
  reason: LedgerReason
  /** The reason in words. */
  words: string
  edits: AccountedEdit[]
}

/** Everything that normalising did to an article. */
export interface LedgerAccount {
  /** Edits that took words out of the text, by reason, in the order of the source. */
  removals: LedgerGroup[]
  /** Edits that only repaired the layout (spaces, breaks, marks, a headline moved to the top). No word is lost by them. */
  repairs: LedgerGroup[]
}

/** What normalising did to an article, for its readers. */
export function ledgerAccount(article: Pick<Article, 'ledger' | 'sourceText'>): LedgerAccount {
  const points = [...article.sourceText]
  const [removals, repairs]: [Map<LedgerReason, LedgerGroup>, Map<LedgerReason, LedgerGroup>] = [new Map(), new Map()]
  for (const [index, edit] of article.ledger.edits.entries()) {
    const groups = removesWords(edit) ? removals : repairs
    const group = groups.get(edit.reason) ?? { reason: edit.reason, words: LEDGER_REASONS[edit.reason], edits: [] }
    groups.set(edit.reason, group)
    group.edits.push(toAccountedEdit(edit, index, points))
  }
  return { removals: [...removals.values()], repairs: [...repairs.values()] }
}

/** Whether an edit takes more than white space out of the text. */
const removesWords = (edit: Pick<LedgerEdit, 'op' | 'text'>): boolean => edit.op === 'remove' && edit.text.trim() !== ''

function toAccountedEdit(edit: LedgerEdit, index: number, points: readonly string[]): AccountedEdit {
  const taken = edit.op === 'insert' ? '' : edit.text
  const put = edit.op === 'insert' ? edit.text : edit.op === 'replace' ? edit.with : ''
  const end = edit.at + [...taken].length
  return {
    index,
    op: edit.op,
    taken,
    put,
    before: points.slice(Math.max(0, edit.at - CONTEXT), edit.at).join(''),
    after: points.slice(end, end + CONTEXT).join(''),
  }
}
