import { recordsById } from '../analysis/records-by-id.ts'
import type { AnchoredClaim, Corpus } from '../domain/corpus.ts'
import { dateInWords } from '../domain/date-in-words.ts'
import { absoluteUrl, claimUrl } from '../routes/urls.ts'

/** A claim as somebody else's text can refer to it. */
export interface Citation {
  /** One line for a footnote. */
  line: string
  /** The same as a BibTeX entry. */
  bibtex: string
}

/** Cites a claim by its permanent name, its words and their place; with its address only where the site's own is known. */
export function citeClaim(corpus: Corpus, claim: AnchoredClaim, site?: URL): Citation {
  const { article: articleOf, actor } = recordsById(corpus)
  const article = articleOf(claim.article)
  const url = site === undefined ? undefined : absoluteUrl(site, claimUrl(claim.ref))
  const title = `“${article.title}”${article.titleFrom === 'editor' ? ' (title by Readout)' : ''}`
  const date = article.date === 'unknown' ? 'date unknown' : dateInWords(article.date)
  const { start, end } = claim.position
  const words =
    `“${claim.quote.exact}”, ${actor(article.outlet).name}, ${title}, ${date}; ` +
    `characters ${start}–${end} of the text with SHA-256 ${article.textSha256}`
  const place = `Readout, ${corpus.story.title}, claim ${claim.ref}`
  return {
    line: `${claim.text} ${place}. Words: ${words}.${url === undefined ? '' : ` ${url}`}`,
    bibtex: toBibtex(`readout-${claim.ref.replace('/', '-')}`, {
      title: `{${escapeBibtex(claim.text)}}`,
      howpublished: escapeBibtex(place),
      note: `Words: ${escapeBibtex(words)}`,
      ...(url !== undefined && { url }),
    }),
  }
}

const toBibtex = (key: string, fields: Record<string, string>): string =>
  [`@misc{${key},`, ...Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`), '}'].join('\n')

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** Text as BibTeX prints it; a stray brace or backslash can't end the field. */
const escapeBibtex = (text: string): string => text.replaceAll(/[\\~^{}$&#%_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)
