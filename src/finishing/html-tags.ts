/** An attribute of a start tag; `value` stands between `start` and `end` as written, without its quotation marks. */
export interface TagAttribute {
  name: string
  value: string
  start: number
  end: number
}

/** A start tag, from `<` to behind `>`; for `<style>` and `<script>` with the text inside. */
export interface StartTag {
  name: string
  start: number
  end: number
  attributes: TagAttribute[]
  text?: { value: string; start: number; end: number }
}

/** Elements whose content is text, where `<` begins no tag. */
const TEXT_ELEMENTS = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'])

/**
 * The start tags of a page with the places of their attributes, in order. It reads tags as browsers do
 * (https://html.spec.whatwg.org/multipage/parsing.html#tokenization) and throws where it would take a page apart differently:
 * at CDATA, `<plaintext>`, and a `<!--` inside a script. It is there because a whole parser takes longer than making the page,
 * and because everything that isn't an address has to keep its bytes.
 */
export function* startTags(html: string): Generator<StartTag> {
  let at = html.indexOf('<')
  while (at !== -1) {
    const next = html.charAt(at + 1)
    let end = at + 1
    if (/[a-zA-Z]/.test(next)) {
      const tag = readTag(html, at)
      if (tag === undefined) return
      end = tag.end
      if (tag.name === 'plaintext') throw new Error('<plaintext> hides the rest of the page.')
      if (TEXT_ELEMENTS.has(tag.name)) {
        tag.text = readText(html, tag)
        end = tag.text.end
      }
      yield tag
    } else if (next === '/' && /[a-zA-Z]/.test(html.charAt(at + 2))) {
      const tag = readTag(html, at + 1)
      if (tag === undefined) return
      end = tag.end
    } else if (html.startsWith('<!--', at)) {
      end = endOfComment(html, at)
    } else if (html.startsWith('<![CDATA[', at)) {
      throw new Error('CDATA means one thing in SVG and another outside it; write the text with entities.')
    } else if (next === '!' || next === '?' || next === '/') {
      const close = html.indexOf('>', at)
      end = close === -1 ? html.length : close + 1
    }
    at = html.indexOf('<', end)
  }
}

const SPACE_OR_SLASH = /[\t\n\f\r /]*/y
const SPACE = /[\t\n\f\r ]*/y
const TAG_NAME = /[^\t\n\f\r />]*/y
const ATTRIBUTE_NAME = /=?[^\t\n\f\r />=]*/y
const UNQUOTED = /[^\t\n\f\r >]*/y

/** Reads a tag whose `<` or `</` ends before its name; `undefined` where the page ends inside it, which makes it no tag. */
function readTag(html: string, start: number): StartTag | undefined {
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(html)?.[0] ?? ''
    at += found.length
    return found
  }
  let at = start + 1
  const name = match(TAG_NAME).toLowerCase()
  const attributes: TagAttribute[] = []
  for (;;) {
    match(SPACE_OR_SLASH)
    if (at >= html.length) return undefined
    if (html.charAt(at) === '>') return { name, start, end: at + 1, attributes }
    const attributeName = match(ATTRIBUTE_NAME).toLowerCase()
    const afterName = at
    match(SPACE)
    if (html.charAt(at) !== '=') {
      attributes.push({ name: attributeName, value: '', start: afterName, end: afterName })
      continue
    }
    at += 1
    match(SPACE)
    const quote = html.charAt(at)
    const quoted = quote === '"' || quote === "'"
    const valueStart = quoted ? at + 1 : at
    if (quoted) {
      const close = html.indexOf(quote, valueStart)
      if (close === -1) return undefined
      at = close + 1
    } else {
      match(UNQUOTED)
    }
    const valueEnd = quoted ? at - 1 : at
    attributes.push({
      name: attributeName,
      value: html.slice(valueStart, valueEnd),
      start: valueStart,
      end: valueEnd,
    })
  }
}

/** The text of an element that holds only text; its end tag is the first that follows. */
function readText(html: string, tag: StartTag): { value: string; start: number; end: number } {
  const endTag = new RegExp(`</${tag.name}[\\t\\n\\f\\r />]`, 'gi')
  endTag.lastIndex = tag.end
  const end = endTag.exec(html)?.index ?? html.length
  const value = html.slice(tag.end, end)
  if (tag.name === 'script' && value.includes('<!--')) {
    throw new Error('A script with <!-- in it may not end where it seems to; write it as \\u003c!--.')
  }
  return { value, start: tag.end, end }
}

/** Where a comment ends: behind `-->` or `--!>`; `<!-->` and `<!--->` are whole comments. */
function endOfComment(html: string, start: number): number {
  const end = /^-?>|--!?>/g
  const rest = html.slice(start + 4)
  const found = end.exec(rest)
  return found === null ? html.length : start + 4 + found.index + found[0].length
}
