import type { ClaimParagraph, RoleSegment, WordsRole } from '../corpus/claim-in-context.ts'
import type { TextBlockKind } from '../domain/article-text.ts'
import { attribute, markup, type Html } from './markup.ts'

const ROLE_WORDS: Readonly<Record<WordsRole, string>> = {
  quote: 'the claim',
  attribution: 'who says it',
  context: 'belongs to it',
  when: 'when',
}

const BLOCK_WORDS: Readonly<Record<TextBlockKind, string>> = {
  title: 'Headline',
  heading: 'Heading',
  caption: 'Caption',
  paragraph: 'Paragraph',
  'list-item': 'List item',
}

/** The paragraphs in which the words of a claim stand, each kind of words told apart by form and by name. */
export const wordsInContext = (paragraphs: readonly ClaimParagraph[], language: string | undefined): Html => markup`
  <div class="words">
    ${paragraphs.map(
      (paragraph) => markup`
        <figure>
          ${caption(paragraph)}
          <blockquote${attribute('lang', language)}><p>${paragraph.segments.map(words)}</p></blockquote>
        </figure>
      `,
    )}
  </div>
`

function caption({ kind, holdsQuote }: ClaimParagraph): Html | undefined {
  if (kind === 'paragraph' && holdsQuote) return undefined
  return markup`<figcaption class="label">${BLOCK_WORDS[kind]}${!holdsQuote && ', elsewhere in the article'}</figcaption>`
}

const words = ({ text, roles, begins }: RoleSegment): Html =>
  roles.length === 0
    ? markup`${text}`
    : markup`
        ${begins.map((role) => markup`<span class="role">${ROLE_WORDS[role]}</span> `)}
        <mark class="${roles.join(' ')}">${text}</mark>
      `
