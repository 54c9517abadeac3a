import { type StartTag, startTags } from './html-tags.ts'

/** Gives the text of a file of the site by its path from the root. */
export type ReadFile = (url: string) => string

/** The page with its style sheets and scripts in it, in place of the addresses of their files. */
export function withFilesInside(html: string, readFile: ReadFile): string {
  let finished = ''
  let end = 0
  for (const tag of startTags(html)) {
    const inside = elementWithFile(tag, readFile)
    if (inside === undefined) continue
    finished += html.slice(end, tag.start) + inside
    end = tag.end
  }
  return finished + html.slice(end)
}

/** An element with the text of its file, as far as the end tag, which a script has already; `undefined` for any other tag. */
function elementWithFile(tag: StartTag, readFile: ReadFile): string | undefined {
  const valueOf = (name: string): string | undefined => tag.attributes.find((found) => found.name === name)?.value
  if (tag.name === 'link' && valueOf('rel') === 'stylesheet') {
    return `<style>${insideOf('style', readFile(valueOf('href') ?? ''))}</style>`
  }
  const source = tag.name === 'script' ? valueOf('src') : undefined
  if (source === undefined) return undefined
  const script = readFile(source)
  if (/\bimport\b|\bexport\b/.test(script))
    throw new Error(`${source} imports other files, so it can't stand in a page.`)
  return `<script type="module">${insideOf('script', script)}`
}

function insideOf(name: string, text: string): string {
  if (text.toLowerCase().includes(`</${name}`)) throw new Error(`A file with </${name} in it can't stand in a page.`)
  return text
}
