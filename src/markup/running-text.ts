import type { RecordsById } from '../analysis/records-by-id.ts'
import type { ShownArticle, ShownRemoval } from '../corpus/shown-article.ts'
import type { AnchoredClaim } from '../domain/corpus.ts'
import { LEDGER_REASONS } from '../domain/ledger.ts'
import { removalAnchor } from '../routes/article-anchors.ts'
import { claimNotes, type NumberedClaim } from './claim-notes.ts'
import { attribute, Html, markup } from './markup.ts'
import { foldedStacks } from './note-stacks.ts'

/**
 * The text of an article, passage by passage, with the notes of its claims and what was removed in its place. `claims` are all claims
 * of the article, in order.
 */
export function runningText(
  { titleClaims, passages, removedAfter, removals }: ShownArticle,
  claims: readonly AnchoredClaim[],
  records: RecordsById,
  language: string | undefined,
): Html {
  const numbered = new Map(claims.map((claim, index) => [claim.id, { claim, number: index + 1 }]))
  const notesOf = (ids: readonly string[]): NumberedClaim[] => ids.flatMap((id) => numbered.get(id) ?? [])
  const noted = passages.map(({ html, claims: ids, removedBefore }) => ({ html, notes: notesOf(ids), removedBefore }))
  const titleNotes = notesOf(titleClaims)
  // The notes of the title stand above all others; they are never folded.
  const [, ...folded] = foldedStacks([
    { characters: 0, notes: lengthsOf(titleNotes) },
    ...noted.map(({ html, notes }) => ({
      characters: html.replaceAll(/<[^>]*>/g, '').length,
      notes: lengthsOf(notes),
    })),
  ])
  const removedAt = (edits: readonly number[]): Html[] =>
    edits.flatMap((edit) => {
      const removal = removals.get(edit)
      return removal === undefined ? [] : [removedPassage(removal, language)]
    })
  const lang = attribute('lang', language)
  return markup`
    ${titleNotes.length > 0 && claimNotes(titleNotes, records, false)}
    ${noted.map(
      ({ html, notes, removedBefore }, index) => markup`
        ${removedAt(removedBefore)}
        <div class="passage"${lang}>${new Html(html)}</div>
        ${notes.length > 0 && claimNotes(notes, records, folded[index] === true)}
      `,
    )}
    ${removedAt(removedAfter)}
  `
}

const lengthsOf = (notes: readonly NumberedClaim[]): number[] => notes.map(({ claim }) => claim.text.length)

/** Removed words where they stood, shown when the reader asks for them. */
const removedPassage = ({ editIndex, text, reason }: ShownRemoval, language: string | undefined): Html => markup`
  <div class="removed" id="${removalAnchor(editIndex)}">
    <p class="removed-reason">Removed: ${LEDGER_REASONS[reason]}.</p>
    <del${attribute('lang', language)}>${text.trim()}</del>
  </div>
`
