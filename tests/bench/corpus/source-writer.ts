import { countCodePoints } from '../../../src/anchoring/code-points.ts'
import type { LedgerEdit, LedgerReason } from '../../../src/domain/ledger.ts'

/** Writes a source, the article's body and the ledger that leads from one to the other, all in step. */
export class SourceWriter {
  readonly edits: LedgerEdit[] = []
  source = ''
  body = ''
  /** Code points of the source so far. */
  #at = 0

  /** Text that the source has and the article keeps. */
  keep(text: string): void {
    this.#receive(text)
    this.body += text
  }

  /** Text of the source that isn't the article's. */
  remove(text: string, reason: LedgerReason): void {
    this.edits.push({ op: 'remove', at: this.#at, text, reason })
    this.#receive(text)
  }

  /** Text that normalising puts in. */
  insert(text: string, reason: LedgerReason): void {
    this.edits.push({ op: 'insert', at: this.#at, text, reason })
    this.body += text
  }

  replace(text: string, other: string, reason: LedgerReason): void {
    this.edits.push({ op: 'replace', at: this.#at, text, with: other, reason })
    this.#receive(text)
    this.body += other
  }

  moveToTitle(text: string): void {
    this.edits.push({ op: 'move', at: this.#at, text, to: 'title', reason: 'moved-to-title' })
    this.#receive(text)
  }

  #receive(text: string): void {
    this.source += text
    this.#at += countCodePoints(text)
  }
}
