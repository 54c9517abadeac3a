import type { AnchoredClaim, Article } from '../domain/corpus.ts'
import type { Citation } from '../structured-data/cite-claim.ts'
import { markup, type Html } from './markup.ts'

/** A claim in every form in which others can take it over. */
export function howToCite(citation: Citation, { position }: AnchoredClaim, { textSha256 }: Article): Html {
  const formats = [
    { name: 'a footnote', text: citation.line },
    { name: 'the quote with its source', text: citation.quote },
    { name: 'the quote as Markdown', text: citation.markdown },
    { name: 'BibTeX', text: citation.bibtex },
    { name: 'CSL-JSON', text: citation.cslJson },
  ]
  const digest = markup`<code class="digest">${textSha256}</code>`
  return markup`
    <section class="how-to-cite" aria-labelledby="cite">
      <h2 id="cite">How to cite it</h2>
      ${formats.map(
        ({ name, text }, index) => markup`
          <details${index === 0 && markup` open`}>
            <summary>As ${name}</summary>
            <pre data-copy="${name}">${text}</pre>
          </details>
        `,
      )}
      <p class="label">
        The quoted words are characters ${position.start}–${position.end} of the article’s text;
        SHA-256 of that text ${digest}. Characters are Unicode code points, counted from 0; the last number is where
        the words end.
      </p>
    </section>
  `
}
