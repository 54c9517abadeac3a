import { matchQuote } from '../anchoring/match-quote.ts'
import type { AnchoredClaim, Article } from '../domain/corpus.ts'
import { LEDGER_REASONS, type LedgerReason } from '../domain/ledger.ts'
import { NOTICE_WORDS } from '../domain/words.ts'
import type { Basis, LocatedQuote } from '../domain/selector.ts'
import type { PointedWords } from '../markdown/remark-mark-claims.ts'
import { type RenderedArticle, renderArticle } from '../markdown/render-article.ts'
import { replayLedger } from '../normalization/replay.ts'

/** Which statement about an article its words show. */
export type BasisOf = 'outlet' | 'date' | 'lineage'

/** Every `id` and address that the page of an article needs. Claims go by their ids, notices and bases by their place in the list. */
export interface ArticleAddresses {
  claimAnchor: (claim: string) => string
  noteAnchor: (claim: string) => string
  claimUrl: (ref: string) => string
  noticeAnchor: (index: number) => string
  noticeWordsAnchor: (index: number) => string
  basisWordsAnchor: (of: BasisOf, index: number) => string
  removalAnchor: (editIndex: number) => string
}

/** Words that normalising removed, as they can be shown in their place. */
export interface ShownRemoval {
  editIndex: number
  text: string
  reason: LedgerReason
}

/** An article ready to be shown. */
export interface ShownArticle extends RenderedArticle {
  /** The removals that passages name by number. White space isn't among them. */
  removals: ReadonlyMap<number, ShownRemoval>
  /** The ids of words that can be linked to, because they stand in the text that is shown. */
  pointed: ReadonlySet<string>
}

/** Renders an article with its claims, and with everything that its page points at. */
export function showArticle(
  article: Article,
  claims: readonly AnchoredClaim[],
  addresses: ArticleAddresses,
): ShownArticle {
  const numbers = new Map(claims.map((claim, index) => [claim.id, index + 1]))
  const refs = new Map(claims.map((claim) => [claim.id, claim.ref]))
  const removals = removalsOf(article)
  const pointed = pointedWordsOf(article, addresses)
  const rendered = renderArticle({
    body: article.body,
    title: article.title,
    titleFrom: article.titleFrom,
    captions: article.captions,
    claims: claims.map(({ id, sourcing, position }) => ({ claim: id, sourcing, ...position })),
    pointed,
    removals: removals.map(({ editIndex, text, reason, bodyOffset }) => ({
      index: editIndex,
      text,
      reason: LEDGER_REASONS[reason],
      bodyOffset,
    })),
    anchorOf: addresses.claimAnchor,
    hrefOf: (claim) => addresses.claimUrl(refs.get(claim) ?? ''),
    noteOf: addresses.noteAnchor,
    numberOf: (claim) => numbers.get(claim) ?? 0,
    removalAnchorOf: addresses.removalAnchor,
  })
  return {
    ...rendered,
    removals: new Map(removals.map((removal) => [removal.editIndex, removal])),
    pointed: new Set(pointed.map(({ name }) => name)),
  }
}

/** A ledger that doesn't replay is an error of the check; `dev` goes on without its removals. */
function removalsOf({ sourceText, ledger }: Article) {
  const replay = replayLedger(sourceText, ledger)
  return replay.kind === 'replayed' ? replay.removed.filter(({ text }) => text.trim() !== '') : []
}

function pointedWordsOf(article: Article, addresses: ArticleAddresses): PointedWords[] {
  const notices = article.notices.flatMap(({ kind, quote }, index): PointedWords[] => {
    const marker = {
      href: `#${addresses.noticeAnchor(index)}`,
      text: `!${index + 1}`,
      label: `Notice ${index + 1}: ${NOTICE_WORDS[kind].label}`,
      className: 'notice-marker',
    }
    return pointAt(article, quote, addresses.noticeWordsAnchor(index)).map((words) => ({ ...words, marker }))
  })
  const bases = (of: BasisOf, list: readonly Basis[]) =>
    list.flatMap((basis, index) =>
      'outside' in basis ? [] : pointAt(article, basis, addresses.basisWordsAnchor(of, index)),
    )
  return [
    ...notices,
    ...bases('outlet', article.outletBasis),
    ...bases('date', article.dateBasis),
    ...bases('lineage', article.derivesFromBasis),
  ]
}

function pointAt(article: Article, quote: LocatedQuote, name: string): PointedWords[] {
  if (quote.in === 'source') return []
  const match = matchQuote(article.text, quote)
  return match.kind === 'found' ? [{ name, ...match.position }] : []
}
