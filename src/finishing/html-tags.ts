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
 * and because everything that isn't an address has to keep its bytes. It goes by character codes, since every page of a site
 * passes through here, and with regular expressions that takes more than twice as long.
 */
export function* startTags(html: string): Generator<StartTag> {
  let at = html.indexOf('<')
  while (at !== -1) {
    const next = html.charCodeAt(at + 1)
    let end = at + 1
    if (isLetter(next)) {
      const tag = readTag(html, at)
      if (tag === undefined) return
      end = tag.end
      if (tag.name === 'plaintext') throw new Error('<plaintext> hides the rest of the page.')
      if (TEXT_ELEMENTS.has(tag.name)) {
        tag.text = readText(html, tag)
        end = tag.text.end
      }
      yield tag
    } else if (next === SLASH && isLetter(html.charCodeAt(at + 2))) {
      end = endOfName(html, at + 2)
      // End tags may have attributes, though hardly any has.
      const tag = html.charCodeAt(end) === GREATER ? { end: end + 1 } : readTag(html, at + 1)
      if (tag === undefined) return
      end = tag.end
    } else if (html.startsWith('<!--', at)) {
      end = endOfComment(html, at)
    } else if (html.startsWith('<![CDATA[', at)) {
      throw new Error('CDATA means one thing in SVG and another outside it; write the text with entities.')
    } else if (next === EXCLAMATION_MARK || next === QUESTION_MARK || next === SLASH) {
      const close = html.indexOf('>', at)
      end = close === -1 ? html.length : close + 1
    }
    at = html.indexOf('<', end)
  }
}

const [TAB, LINE_FEED, FORM_FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0c, 0x0d, 0x20]
const [EXCLAMATION_MARK, DOUBLE_QUOTE, SINGLE_QUOTE, SLASH] = [0x21, 0x22, 0x27, 0x2f]
const [EQUALS, GREATER, QUESTION_MARK] = [0x3d, 0x3e, 0x3f]

const isQuote = (code: number): boolean => code === DOUBLE_QUOTE || code === SINGLE_QUOTE

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

const isSpace = (code: number): boolean =>
  code <= SPACE && (code === SPACE || code === LINE_FEED || code === TAB || code === RETURN || code === FORM_FEED)

/** Whether a character ends the name of a tag or attribute; behind the last one of a page there is none, and its code is NaN. */
const endsName = (code: number): boolean => code <= GREATER && (code === GREATER || code === SLASH || isSpace(code))

function endOfName(html: string, start: number): number {
  let at = start
  while (at < html.length && !endsName(html.charCodeAt(at))) at += 1
  return at
}

/** Reads a tag whose `<` or `</` ends before its name; `undefined` where the page ends inside it, which makes it no tag. */
function readTag(html: string, start: number): StartTag | undefined {
  let at = endOfName(html, start + 1)
  const name = html.slice(start + 1, at).toLowerCase()
  const attributes: TagAttribute[] = []
  for (;;) {
    at = behindSpaces(html, at)
    if (at >= html.length) return undefined
    const code = html.charCodeAt(at)
    if (code === GREATER) return { name, start, end: at + 1, attributes }
    if (code === SLASH) {
      at += 1
      continue
    }
    const attribute = readAttribute(html, at)
    if (attribute === undefined) return undefined
    attributes.push(attribute)
    // Behind a value without quotation marks none can stand: it would be part of it.
    at = isQuote(html.charCodeAt(attribute.end)) ? attribute.end + 1 : attribute.end
  }
}

/** Reads the attribute that begins at `start`; `undefined` where its closing quotation mark is missing. */
function readAttribute(html: string, start: number): TagAttribute | undefined {
  // An equals sign at the beginning is part of the name.
  let at = start + 1
  while (at < html.length && html.charCodeAt(at) !== EQUALS && !endsName(html.charCodeAt(at))) at += 1
  const name = html.slice(start, at).toLowerCase()
  const equals = behindSpaces(html, at)
  if (html.charCodeAt(equals) !== EQUALS) return { name, value: '', start: at, end: at }
  const valueStart = behindSpaces(html, equals + 1)
  const quote = html.charCodeAt(valueStart)
  if (isQuote(quote)) {
    const end = html.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", valueStart + 1)
    if (end === -1) return undefined
    return { name, value: html.slice(valueStart + 1, end), start: valueStart + 1, end }
  }
  let end = valueStart
  while (end < html.length && html.charCodeAt(end) !== GREATER && !isSpace(html.charCodeAt(end))) end += 1
  return { name, value: html.slice(valueStart, end), start: valueStart, end }
}

function behindSpaces(html: string, start: number): number {
  let at = start
  while (isSpace(html.charCodeAt(at))) at += 1
  return at
}

/** The text of an element that holds only text; its end tag is the first that follows. */
function readText(html: string, { name, end: start }: StartTag): { value: string; start: number; end: number } {
  const end = startOfEndTag(html, name, start)
  const value = html.slice(start, end)
  if (name === 'script' && value.includes('<!--')) {
    throw new Error('A script with <!-- in it may not end where it seems to; write it as \\u003c!--.')
  }
  return { value, start, end }
}

function startOfEndTag(html: string, name: string, from: number): number {
  let at = html.indexOf('</', from)
  while (at !== -1) {
    const nameEnd = at + 2 + name.length
    if (endsName(html.charCodeAt(nameEnd)) && html.slice(at + 2, nameEnd).toLowerCase() === name) return at
    at = html.indexOf('</', at + 2)
  }
  return html.length
}

/** Where a comment ends: behind `-->` or `--!>`; `<!-->` and `<!--->` are whole comments. */
function endOfComment(html: string, start: number): number {
  const end = /^-?>|--!?>/g
  const rest = html.slice(start + 4)
  const found = end.exec(rest)
  return found === null ? html.length : start + 4 + found.index + found[0].length
}
