import { capitalise } from '../../domain/count-in-words.ts'
import { RELATION_WORDS } from '../../domain/words.ts'
import { pocketUrl } from '../../routes/pocket-urls.ts'
import { element } from '../../dom/element.ts'
import type { Library, PlacedClaim } from '../library.ts'
import { byline, link, list, paragraph, quotation, section } from '../parts.ts'
import type { View } from '../view.ts'

/** The kinds of relations, from what readers should know first. */
const ORDER = ['contradicts', 'distorts', 'updates', 'qualifies', 'corroborates', 'repeats'] as const

/** Every relation between claims, both quotes side by side. */
export function contradictionsView(library: Library): View {
  const relations = library.statedRelations()
  return {
    title: 'Contradictions and comparisons',
    content: ORDER.flatMap((kind) => {
      const ofKind = relations.filter((relation) => relation.kind === kind)
      if (ofKind.length === 0) return []
      return section(`${capitalise(RELATION_WORDS[kind].many)} (${ofKind.length})`, [
        paragraph([RELATION_WORDS[kind].meaning], 'hint'),
        list(ofKind, ({ claim, other, note }) => [
          ...(note === undefined ? [] : [paragraph([note])]),
          element('div', { className: 'pair' }, [side(library, other), side(library, claim)]),
        ]),
      ])
    }),
  }
}

const side = (library: Library, claim: PlacedClaim): HTMLElement =>
  element('div', {}, [
    paragraph([link(pocketUrl('claims', claim.ref), [claim.text], 'claim-link')]),
    quotation(claim.quote.exact, claim),
    paragraph(
      [...byline(library, claim), ' · ', link(pocketUrl('articles', claim.article.id), [claim.article.title])],
      'byline',
    ),
  ])
