import type { RecordsById } from '../analysis/records-by-id.ts'
import { groupByKind, isConflict, type StatedRelation } from '../analysis/stated-relations.ts'
import { capitalise } from '../domain/count-in-words.ts'
import { RELATION_WORDS } from '../domain/words.ts'
import { CONTRADICTIONS } from '../routes/urls.ts'
import { headedSection } from './headed-section.ts'
import { type Html, markup } from './markup.ts'
import { relationList } from './relation-list.ts'
import { relationSign } from './signs.ts'

/** Where they stand on a page. */
interface Place {
  /** Whether that is below the first screen of a telephone. */
  isFar: boolean
  after?: Html
}

/**
 * How the claims of one article, or of one actor, compare with others, and what stands after that. What is in conflict stands open, the
 * rest is folded. `styles/relation.css` says how it looks.
 */
export function comparedClaims(
  title: string,
  relations: readonly StatedRelation[],
  records: RecordsById,
  { isFar, after }: Place,
): Html {
  const head = {
    id: 'compared',
    title,
    hint: markup`
      The earlier words stand first. All comparisons of the story:
      ${' '}<a href="${CONTRADICTIONS}">contradictions and distortions</a>.
    `,
    isFar,
  }
  const groups = groupByKind(relations).map(({ kind, relations: own }) => {
    const { one, many, meaning } = RELATION_WORDS[kind]
    const name = markup`${relationSign(kind)} ${capitalise(own.length === 1 ? one : many)}`
    return isConflict({ kind })
      ? markup`<h3 class="relation-kind">${name}</h3><p class="hint">${meaning}</p>${relationList(own, records)}`
      : markup`
          <details class="relation-kind">
            <summary>${name}: <span class="label">${meaning}</span></summary>
            ${relationList(own, records)}
          </details>
        `
  })
  return headedSection(head, markup`${groups}${after}`)
}
