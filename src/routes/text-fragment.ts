/** Longer quotes are named by this many words at either end, since the publisher may print something between them. */
const ENDS = 6

/**
 * The address of a page at some words of it, as browsers find them: https://wicg.github.io/scroll-to-text-fragment/. A browser that
 * doesn't find them opens the page at its top. What the address itself points at is left out.
 */
export function urlAtWords(url: string, words: string): string {
  const blocks = words.split('\n\n')
  const [first = '', last = ''] = [blocks[0], blocks.at(-1)]
  const isShort = blocks.length === 1 && first.split(/\s+/).length <= 2 * ENDS
  const text = isShort
    ? [first]
    : [first.split(/\s+/).slice(0, ENDS).join(' '), last.split(/\s+/).slice(-ENDS).join(' ')]
  return `${url.replace(/#.*$/, '')}#:~:text=${text.map(encode).join(',')}`
}

/** In a text directive commas and dashes are signs of its own. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
