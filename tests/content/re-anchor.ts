/**
 * Finds the words of every web annotation in the text of its article: by the words, by their place, and both at once. It shares
 * no code with the site. By hand: `node tests/content/re-anchor.ts dist`.
 */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

type Quote = { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
type Position = { type: 'TextPositionSelector'; start: number; end: number }
type Annotation = { id: string; target: { source: string; textSha256: string; selector: [Quote, Position] } }
type Page = { items: Annotation[] }
type Article = { url: string; text: string }

export function reAnchor(pages: Page[], articles: Article[]): { anchored: number; problems: string[] } {
  const items = pages.flatMap((page) => page.items)
  const problems = items.flatMap(({ id, target }) => {
    const [quote, { start, end }] = target.selector
    const text = articles.find(({ url }) => target.source.endsWith(`/${url}`))?.text
    if (text === undefined) return [`${id}: no article at ${target.source}`]
    if (createHash('sha256').update(text).digest('hex') !== target.textSha256) return [`${id}: another digest`]
    const [before, ...after] = text.split(quote.prefix + quote.exact + quote.suffix)
    if (after.length !== 1) return [`${id}: “${quote.exact}” stands ${after.length} times`]
    const startOfQuote = Array.from(before + quote.prefix).length
    const atPlace = Array.from(text).slice(start, end).join('')
    return startOfQuote === start && atPlace === quote.exact ? [] : [`${id}: “${atPlace}” at ${start}…${end}`]
  })
  return { anchored: items.length - problems.length, problems }
}

if (import.meta.main) {
  const dist = process.argv[2] ?? 'dist'
  const read = (file: string) => JSON.parse(readFileSync(path.join(dist, file), 'utf8'))
  const pages = globSync('annotations/*.json', { cwd: dist }).sort().map(read)
  const { anchored, problems } = reAnchor(pages, read('data/articles.json'))
  console.log([...problems, `${anchored} annotations anchored, ${problems.length} problems.`].join('\n'))
  process.exitCode = problems.length === 0 && anchored > 0 ? 0 : 1
}
