import { relativeUrl } from '../routes/relative-url.ts'
import { type StartTag, startTags, type TagAttribute } from './html-tags.ts'
import { runs } from './running-scripts.ts'

/** Gives the address that takes the place of one from the root of the site. */
export type Replace = (url: string) => string

/** The page with every address from the root of the site made relative to `page`, a path from the root. */
export const relativeHtml = (html: string, page: string): string => replaceInHtml(html, (url) => relativeUrl(page, url))

/** How an address from the root begins in HTML of our own, where every value stands between double quotation marks. */
const FROM_ROOT = '="/'

/**
 * The same for HTML that `markup/` made, which has no lists of addresses, several times as quickly: addresses are looked for, not tags.
 * Where one may stand in text, tags are read after all.
 */
export function relativeMarkup(html: string, page: string): string {
  let finished = ''
  let end = 0
  for (let at = html.indexOf(FROM_ROOT); at !== -1; at = html.indexOf(FROM_ROOT, at + FROM_ROOT.length)) {
    // No text has a `<` of its own. So this stands in a tag, unless a `>` comes between: then in text, or behind a value that has one.
    if (html.lastIndexOf('<', at) <= html.lastIndexOf('>', at)) return relativeHtml(html, page)
    if (!ADDRESS.has(html.slice(html.lastIndexOf(' ', at) + 1, at))) continue
    const start = at + FROM_ROOT.length - 1
    const stop = html.indexOf('"', start)
    finished += html.slice(end, start) + relativeUrl(page, html.slice(start, stop))
    end = stop
  }
  return finished + html.slice(end)
}

/** The style sheet with every address from the root of the site made relative to `file`, a path from the root. */
export const relativeCss = (css: string, file: string): string => replaceInCss(css, (url) => relativeUrl(file, url))

/** Attributes that hold one address. From `data-root` and `data-index` scripts learn where the site and its search index are. */
const ADDRESS = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'cite',
  'data',
  'xlink:href',
  'data-root',
  'data-index',
])
/** Attributes that hold a list of addresses, each with a width or density. */
const ADDRESS_LIST = new Set(['srcset', 'imagesrcset'])

/**
 * The page with other addresses in place of those from the root of the site; everything else keeps its bytes. Throws for an
 * address that a browser would read as one from the root although it isn't written plainly, and for one inside a script. `meet`
 * gets every tag as it was written, with the text that its element has in the end.
 */
export function replaceInHtml(html: string, replace: Replace, meet?: (tag: StartTag) => void): string {
  let finished = ''
  let end = 0
  const put = (stretch: { start: number; end: number }, text: string): void => {
    finished += html.slice(end, stretch.start) + text
    end = stretch.end
  }
  for (const tag of startTags(html)) {
    for (const attribute of tag.attributes) {
      const value = replaceInValue(tag, attribute, replace)
      if (value !== attribute.value) put(attribute, value)
    }
    if (tag.text !== undefined) {
      if (runs(tag)) assertNoRootAddress(tag.text.value)
      if (tag.name === 'style') {
        const value = replaceInCss(tag.text.value, replace)
        put(tag.text, value)
        tag.text.value = value
      }
    }
    meet?.(tag)
  }
  return finished + html.slice(end)
}

function replaceInValue(tag: StartTag, { name, value }: TagAttribute, replace: Replace): string {
  if (value === '') return value
  if (ADDRESS.has(name)) return replaceAddress(value, replace)
  if (ADDRESS_LIST.has(name)) {
    return value.replace(
      /([\s,]*)(\S*[^\s,])(,+|\s[^,]*|$)/g,
      (_, before: string, address: string, after: string) => before + replaceAddress(address, replace) + after,
    )
  }
  if (name === 'content' && isRefresh(tag)) {
    return value.replace(
      /(url\s*=\s*)(\S+)/i,
      (_, before: string, address: string) => before + replaceAddress(address, replace),
    )
  }
  return value
}

/** Whether a `<meta>` sends the browser to another page. */
export const isRefresh = (tag: StartTag): boolean =>
  tag.name === 'meta' &&
  tag.attributes.some(({ name, value }) => name === 'http-equiv' && value.toLowerCase() === 'refresh')

/** Comments, strings and addresses of a style sheet; an address stands in `url()`, or as a string after `@import`. */
const CSS_PIECE =
  /\/\*[\s\S]*?\*\/|(url\(\s*|@import\s*)?(?:"((?:\\[\s\S]|[^"\\])*)"|'((?:\\[\s\S]|[^'\\])*)')|(url\(\s*)([^"')\s]+)/gi

function replaceInCss(css: string, replace: Replace): string {
  // Most style sheets in pages have no address. Asking for one is quicker than taking them to pieces.
  if (!/url\(|@import/i.test(css)) return css
  return css.replace(
    CSS_PIECE,
    (piece: string, beforeString?: string, double?: string, single?: string, url?: string, plain?: string) => {
      if (url !== undefined) return url + replaceAddress(plain ?? '', replace)
      if (beforeString === undefined) return piece
      const quote = double === undefined ? "'" : '"'
      return `${beforeString}${quote}${replaceAddress(double ?? single ?? '', replace)}${quote}`
    },
  )
}

/**
 * Replaces an address as written, if it is one from the root. Entities and escapes in it stay as they are, since only whole
 * folders are cut off at its beginning. A browser would also take `\x`, ` /x`, `/\host` and `&#47;x` for paths or hosts; nobody
 * here has reason to write them.
 */
function replaceAddress(written: string, replace: Replace): string {
  if (/^(?:[\s\\&]|\/[\\&\s])/.test(written)) {
    throw new Error(`The address ${JSON.stringify(written)} begins neither plainly relative nor with one plain slash.`)
  }
  return written.startsWith('/') && !written.startsWith('//') ? replace(written) : written
}

/**
 * Throws where a script has an address from the root built in. It can't be made relative there: whether to the script or to the
 * page depends on its use. Scripts learn addresses from the page instead, from `data-root` and the like.
 */
export function assertNoRootAddress(script: string): void {
  const found = /["'`]\/_astro\/|["'`]\/["'`]\s*\+/.exec(script)
  if (found === null) return
  const around = script.slice(Math.max(0, found.index - 40), found.index + 40)
  throw new Error(`A script has an address from the root of the site built in, near ${JSON.stringify(around)}.`)
}
