import type { AccountedEdit, LedgerAccount, LedgerGroup } from '../analysis/ledger-account.ts'
import type { Article } from '../domain/corpus.ts'
import { countInWords } from '../domain/count-in-words.ts'
import { NORMALISATION_SECTION, removalAnchor } from '../routes/article-anchors.ts'
import { headedSection } from './headed-section.ts'
import { attribute, type Html, markup } from './markup.ts'

/** What normalising removed from an article and repaired in it, all of it, by reason. `shownInPlace`: the edits whose words can be shown where they stood. */
export function normalisation(account: LedgerAccount, article: Article, shownInPlace: ReadonlySet<number>): Html {
  const [removals, repairs] = [countEdits(account.removals), countEdits(account.repairs)]
  const lang = attribute('lang', article.language)
  return headedSection(
    { id: NORMALISATION_SECTION, title: 'What was removed', isFar: true },
    markup`
      <p>
        The text came as it stands in a file (${article.source.file}). To show the article alone,
        ${' '}${countInWords(removals, 'stretch', 'stretches')} that ${removals === 1 ? 'is' : 'are'} not part of it
        ${' '}${removals === 1 ? 'was' : 'were'} taken out, and the layout was repaired in ${countInWords(repairs, 'place')}. No
        wording was changed. Everything that was done is listed here.
      </p>
      ${account.removals.map(
        (group) => markup`
          ${groupTitle(group)}
          <ul class="plain-list taken">${group.edits.map((edit) => removedWords(edit, shownInPlace, lang))}</ul>
        `,
      )}
      ${
        repairs > 0 &&
        markup`
          <details>
            <summary>Repairs of the layout (${repairs})</summary>
            ${repairList(account.repairs, lang)}
          </details>
        `
      }
      <p class="label">
        The file as received has the SHA-256 digest <code class="digest">${article.source.sha256}</code>.
      </p>
    `,
  )
}

const countEdits = (groups: readonly LedgerGroup[]): number => groups.reduce((sum, { edits }) => sum + edits.length, 0)

const groupTitle = ({ words, edits }: LedgerGroup): Html => markup`<h3 class="minor">${words} (${edits.length})</h3>`

const removedWords = ({ index, taken }: AccountedEdit, shownInPlace: ReadonlySet<number>, lang: Html): Html => markup`
  <li>
    <del${lang}>${taken.trim()}</del>
    ${shownInPlace.has(index) && markup`<p class="label"><a href="#${removalAnchor(index)}">Where it stood</a></p>`}
  </li>
`

/** Repairs of the layout, each with the words around it, white space made visible. */
const repairList = (groups: readonly LedgerGroup[], lang: Html): Html => markup`
  <p class="label">
    ↵ stands for a line break, ␣ for a space. <del>Struck out</del>: taken away. <ins>Underlined</ins>: put there.
  </p>
  ${groups.map(
    (group) => markup`
      ${groupTitle(group)}
      <ul class="repairs">${group.edits.map((edit) => markup`<li${lang}>${repair(edit)}</li>`)}</ul>
    `,
  )}
`

const repair = ({ op, before, taken, put, after }: AccountedEdit): Html =>
  op === 'move'
    ? markup`<q>${oneLine(taken.trim())}</q>`
    : markup`
        ${`…${oneLine(before)}`}
        ${taken !== '' && markup`<del>${visible(taken)}</del>`}
        ${put !== '' && markup`<ins>${visible(put)}</ins>`}
        ${`${oneLine(after)}…`}
      `

const visible = (space: string): string => space.replaceAll('\n', '↵').replaceAll(' ', '␣')
const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ')
