import type { RecordsById } from '../analysis/records-by-id.ts'
import type { StatedRelation } from '../analysis/stated-relations.ts'
import { RELATION_WORDS } from '../domain/words.ts'
import { markup, type Html } from './markup.ts'
import { relationSide } from './relation-side.ts'
import { relationSign } from './signs.ts'

/** Pairs of claims that bear on each other. `styles/relation.css` says how they look. */
export const relationList = (relations: readonly StatedRelation[], records: RecordsById): Html => markup`
  <ul class="plain-list">${relations.map((relation) => markup`<li>${relationPair(relation, records)}</li>`)}</ul>
`

/** Two claims that bear on each other, side by side: the later article's stands second. */
const relationPair = ({ kind, from, to, note }: StatedRelation, records: RecordsById): Html => markup`
  <div class="relation">
    ${note !== undefined && markup`<p class="note">${note}</p>`}
    <div class="pair">
      ${relationSide(to, records)}
      <p class="how">${relationSign(kind)} ${RELATION_WORDS[kind].received}</p>
      ${relationSide(from, records)}
    </div>
  </div>
`
