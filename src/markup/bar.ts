import { BAR_HEIGHT, type BarForm, partsOfBar, STROKES } from './bar-forms.ts'
import { attribute, type Html, markup } from './markup.ts'

export interface BarPart {
  form: BarForm
  /** A part without a colour of its own has that of the text. */
  color?: string | undefined
  share: number
}

/** A length divided among its parts, each with a form of its own. The same stands beside it in words. */
export const bar = (parts: readonly BarPart[], length: number): Html => markup`
  <svg class="share-bar" viewBox="0 0 ${length} ${BAR_HEIGHT}" aria-hidden="true">
    ${partsOfBar(parts, length, 4).flatMap(strokes)}
  </svg>
`

const strokes = ({ form, color = 'currentColor', from, to }: BarPart & { from: number; to: number }): Html[] =>
  STROKES[form].map(({ y, width, dash, cap }) => {
    // A round end reaches over by half its width.
    const start = cap === undefined ? from : Math.min(from + width / 2, to)
    const ends = markup`${attribute('stroke-dasharray', dash)}${attribute('stroke-linecap', cap)}`
    return markup`<line x1="${start}" y1="${y}" x2="${to}" y2="${y}" stroke="${color}" stroke-width="${width}"${ends}></line>`
  })
