import { listInWords } from '../domain/count-in-words.ts'
import { formatFragment, parseFragment } from '../domain/record-fragment.ts'
import { SOURCING_WORDS } from '../domain/words.ts'
import { inPocket, pocketPlace } from '../routes/pocket-urls.ts'
import { claimUrl, fromRoot } from '../routes/urls.ts'
import type { Library } from './library.ts'

// The search index has a fragment for each record: the words that were searched, and what a result shows. Most of it stands in the
// edition already (our sentence, the quote, names, the whole text of an article), so a fragment is carried with a number in
// place of every text that the edition knows: its position in the list of known ones. What isn't known is carried as it is, so
// that nothing depends on what a result holds. Behind the words of a claim or article stand names that it is found by and that no
// result shows; they are left out.

/** A fragment as it is carried. */
export interface CarriedFragment {
  /** The file of the index that it stands for. */
  file: string
  /** What it is about: the address of its result. */
  about: string
  /** What the result shows: the positions of known texts; anything else as a list of one. */
  hit: Record<string, unknown>
  /** The searched words: known texts in a row, or, where the edition knows none, the words themselves. */
  words: number[] | string
  /** The other keys of the fragment. */
  more: Record<string, unknown>
}

/** Gives the text of an article, to carry or restore its words. */
export type TextOf = (article: string) => string

/** A fragment without what the edition knows; `restoreFragment` brings it back. */
export function carryFragment(file: string, content: string, library: Library, textOf: TextOf): CarriedFragment {
  const { url, content: searched, ...more } = parseFragment(content)
  const hit = JSON.parse(url) as { url: string }
  const texts = knownTexts(hit.url, library, textOf)
  const known: number[] = []
  let rest = ` ${searched}`
  for (const [index, text] of texts.entries()) {
    const piece = ` ${oneLine(text)}`
    if (!rest.startsWith(piece)) continue
    known.push(index)
    rest = rest.slice(piece.length)
  }
  const places = new Map<unknown, number>(texts.map((text, index) => [text, index]))
  const shown = Object.entries(hit).map(([key, value]) => [key, places.get(value) ?? [value]])
  return {
    file,
    about: hit.url,
    hit: Object.fromEntries(shown) as Record<string, unknown>,
    words: known.length === 0 ? searched : known,
    more,
  }
}

/** The fragment, as far as results need it. */
export function restoreFragment(carried: CarriedFragment, library: Library, textOf: TextOf): string {
  const { about, hit, words, more } = carried
  const texts = knownTexts(about, library, textOf)
  const shown = Object.entries(hit).map(([key, value]) => [
    key,
    typeof value === 'number' ? texts[value] : (value as unknown[])[0],
  ])
  const content = typeof words === 'string' ? words : words.map((index) => oneLine(texts[index] ?? '')).join(' ')
  return formatFragment({ url: JSON.stringify(Object.fromEntries(shown)), content, ...more })
}

/** White space as the index has it. */
const oneLine = (text: string): string => text.trim().split(/\s+/).join(' ')

/** What the edition knows of the subject of a record, in the order in which records have it. */
function knownTexts(url: string, library: Library, textOf: TextOf): string[] {
  const place = pocketPlace(inPocket(url))
  const [article, claim] = place?.part === 'articles' ? place.ids : []
  const printed = article === undefined ? undefined : library.article(article)
  if (printed === undefined) return [url]
  const about = [printed.title, library.name(printed.outlet), printed.date, url]
  const found = claim === undefined ? undefined : library.claim(`${printed.id}/${claim}`)
  if (found === undefined) return [textOf(printed.id), ...about]
  const { ref, text, quote, context, speaker, sourcing } = found
  return [
    ...[text, quote.exact, ...context.map(({ exact }) => exact)],
    ...[listInWords(speaker.map((id) => library.name(id))), SOURCING_WORDS[sourcing].label],
    ...[fromRoot(claimUrl(ref)), ...about],
  ]
}
