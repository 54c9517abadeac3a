import { escapeMarkup } from '../domain/escape-markup.ts'

/** A piece of HTML. What is text in it has been escaped. */
export class Html {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

/** What can stand in a template: text, which is escaped, and pieces of HTML, which are not. `false` and `undefined` print nothing. */
type Value = string | number | Html | readonly Html[] | false | undefined

/**
 * HTML from a template. As in Astro, a line break and the spaces around it are a space between two words, and nothing beside a tag
 * or a value.
 */
export function markup(template: TemplateStringsArray, ...values: readonly Value[]): Html {
  const pieces = withoutLineBreaks(template)
  let text = pieces[0] ?? ''
  for (const [index, value] of values.entries()) text += print(value) + (pieces[index + 1] ?? '')
  return new Html(text)
}

/** An attribute with a space before it; nothing where it has no value. */
export const attribute = (name: string, value: string | undefined): Html =>
  value === undefined ? NOTHING : new Html(` ${name}="${escapeMarkup(value)}"`)

/** The pieces with something between them. */
export const joined = (pieces: readonly Html[], between: string): Html => new Html(pieces.join(escapeMarkup(between)))

const NOTHING = new Html('')

function print(value: Value): string {
  if (typeof value === 'string') return escapeMarkup(value)
  if (value === undefined || value === false) return ''
  return value instanceof Array ? value.join('') : String(value)
}

const printed = new WeakMap<TemplateStringsArray, readonly string[]>()

function withoutLineBreaks(template: TemplateStringsArray): readonly string[] {
  const known = printed.get(template)
  if (known !== undefined) return known
  const pieces = template.map((piece) =>
    piece.replaceAll(/(?<=[^\s>])\s*\n\s*(?=[^\s<])/g, ' ').replaceAll(/\s*\n\s*/g, ''),
  )
  printed.set(template, pieces)
  return pieces
}
