/**
 * Finds every exported quote at its place, counted in code points, and every text by its digest. It shares no code with the
 * site, as a researcher's script would not. By hand: `node tests/content/find-again.ts dist/data`.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

type Quote = { exact: string; prefix: string | null; suffix: string | null; start: number; end: number }
type Selectors = { quote: Quote; context: Quote[]; attribution: Quote | null; whenBasis: Quote | null }
type Claim = Selectors & { id: string; article: string }
type Article = { id: string; text: string; textSha256: string }

export function findAgain(claims: Claim[], articles: Article[]): { found: number; problems: string[] } {
  const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
  const problems = articles.filter((a) => sha256(a.text) !== a.textSha256).map((a) => `${a.id}: another digest`)
  const texts = new Map(articles.map(({ id, text }) => [id, Array.from(text)]))
  let found = 0
  for (const { id, article, quote, context, attribution, whenBasis } of claims) {
    for (const sought of [quote, ...context, attribution, whenBasis]) {
      if (sought === null) continue
      const [prefix, suffix] = [Array.from(sought.prefix ?? ''), Array.from(sought.suffix ?? '')]
      const around = texts.get(article)?.slice(sought.start - prefix.length, sought.end + suffix.length)
      const expected = [...prefix, ...Array.from(sought.exact), ...suffix]
      const fits = sought.end - sought.start === Array.from(sought.exact).length
      if (fits && around?.join('') === expected.join('')) found += 1
      else problems.push(`${id}: “${sought.exact}” is not at ${sought.start}…${sought.end}`)
    }
  }
  return { found, problems }
}

if (import.meta.main) {
  const read = (name: string) => JSON.parse(readFileSync(path.join(process.argv[2] ?? 'dist/data', name), 'utf8'))
  const { found, problems } = findAgain(read('claims.json'), read('articles.json'))
  console.log([...problems, `${found} quotes found, ${problems.length} problems.`].join('\n'))
  process.exitCode = problems.length === 0 && found > 0 ? 0 : 1
}
