import type { Blockquote, Paragraph, Text } from 'mdast'
import { remark } from 'remark'
import { recordsById } from '../analysis/records-by-id.ts'
import type { AnchoredClaim, Corpus } from '../domain/corpus.ts'
import { listInWords } from '../domain/count-in-words.ts'
import { dateInWords } from '../domain/date-in-words.ts'
import { absoluteUrl, claimUrl } from '../routes/urls.ts'
import { formatBibtex } from './format-bibtex.ts'

/** A claim as somebody else's text can refer to it. */
export interface Citation {
  /** The words, who says them, and where they stand, for a message or a note. */
  quote: string
  /** The same as Markdown. */
  markdown: string
  /** One line for a footnote, with all that is needed to check it. */
  line: string
  /** The same as a BibTeX entry. */
  bibtex: string
  /** The same for reference managers. https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
  cslJson: string
}

/** Cites a claim by its permanent name, its words and their place; with its address only where the site's own is known. */
export function citeClaim(corpus: Corpus, claim: AnchoredClaim, site?: URL): Citation {
  const { article: articleOf, actor } = recordsById(corpus)
  const article = articleOf(claim.article)
  const url = site === undefined ? undefined : absoluteUrl(site, claimUrl(claim.ref))
  const title = `“${article.title}”${article.titleFrom === 'editor' ? ' (title by Readout)' : ''}`
  const date = article.date === 'unknown' ? 'date unknown' : dateInWords(article.date)
  const printedIn = `${actor(article.outlet).name}, ${title}, ${date}`
  const { start, end } = claim.position
  const words = `“${claim.quote.exact}”, ${printedIn}; characters ${start}–${end} of the text with SHA-256 ${article.textSha256}`
  const place = `Readout, ${corpus.story.title}, claim ${claim.ref}`
  const key = `readout-${claim.ref.replace('/', '-')}`
  const source = `${listInWords(claim.speaker.map((id) => actor(id).name))}, in: ${printedIn}`
  return {
    quote: `“${claim.quote.exact}” — ${source}. ${place}.${url === undefined ? '' : ` ${url}`}`,
    markdown: toMarkdown(claim.quote.exact, source, place, url),
    line: `${claim.text} ${place}. Words: ${words}.${url === undefined ? '' : ` ${url}`}`,
    bibtex: formatBibtex('misc', key, {
      title: claim.text,
      howpublished: place,
      note: `Words: ${words}`,
      ...(url !== undefined && { url }),
    }),
    cslJson: JSON.stringify(
      [
        {
          id: key,
          type: 'webpage',
          title: claim.text,
          'container-title': `Readout, ${corpus.story.title}`,
          note: `Words: ${words}`,
          language: corpus.story.language,
          ...(url !== undefined && { URL: url }),
        },
      ],
      null,
      2,
    ),
  }
}

const MARKDOWN = remark().freeze()

/** Words in which no sign means anything in Markdown, and that begin with none that could. */
const PLAIN = /^[\p{L}\p{Pi}][\p{L}\p{N}\p{Pi}\p{Pf}\p{Pd},.;:()'"?/ ]*(?<! )$/u
const PLAIN_ADDRESS = /^https?:[a-z\d:/.-]+$/i

/**
 * A quotation with its source under it; a library knows what has to be escaped so that the words print as they are. Where nothing has to
 * be, as nearly always, they are put together without it: a large site cites every claim.
 */
function toMarkdown(words: string, source: string, place: string, url: string | undefined): string {
  const isPlain = [words, source, place].every((part) => PLAIN.test(part))
  if (isPlain && (url === undefined || PLAIN_ADDRESS.test(url))) {
    return `> ${words}\n>\n> — ${source}. ${url === undefined ? place : `[${place}](${url})`}.`
  }
  const paragraph = (...children: Paragraph['children']): Paragraph => ({ type: 'paragraph', children })
  const placed: Text = { type: 'text', value: place }
  const quotation: Blockquote = {
    type: 'blockquote',
    children: [
      ...words.split('\n\n').map((value) => paragraph({ type: 'text', value })),
      paragraph(
        { type: 'text', value: `— ${source}. ` },
        url === undefined ? placed : { type: 'link', url, children: [placed] },
        { type: 'text', value: '.' },
      ),
    ],
  }
  return MARKDOWN.stringify({ type: 'root', children: [quotation] }).trimEnd()
}
