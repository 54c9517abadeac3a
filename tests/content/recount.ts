/** Counts every number of a built site again, from its data/claims.csv alone. By hand: `node tests/content/recount.ts dist`. */
import { globSync, readFileSync } from 'node:fs'
type Row = Record<string, string[]>
function readRows(csv: string): Row[] {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)]
  const pair = /[[,]{""\w+"":""(.*?)"",""\w+"":""(.*?)"".*?}]?/g // {"question":"a","position":"b"}: the values a and a/b
  const lists = cells.map(([, quoted, plain = '']) => (quoted ?? plain).replace(pair, '$1 $1/$2 ').split(/\s+/))
  const names = lists.splice(0, cells.findIndex((cell) => cell[3] !== ',') + 1).map(String)
  const starts = [...lists.keys()].filter((at) => at % names.length === 0)
  return starts.map((at) => Object.fromEntries(names.map((name, column) => [name, lists[at + column] ?? []])))
}
const fits = (row: Row, [names = '', wanted = '']: string[]): boolean =>
  names.split('|').some((name) => row[name]?.some((own) => wanted.split('|').includes(own) || (wanted === '!' && own)))
const voicesOf = (row: Row) => row[String(row['sourcing']) === 'outlet' ? 'lineage' : 'speaker'] ?? []
/** As many as there are lineages, less those that must go without a voice of their own in the worst set of them (Hall). */
function independent(rows: Row[]): number {
  const voices = [...Map.groupBy(rows, (row) => String(row['lineage'])).values()].map((own) => own.flatMap(voicesOf))
  const shared = voices.filter((own) => own.every((one) => voices.filter((all) => all.includes(one)).length > 1))
  const sets = Array.from({ length: 2 ** shared.length }, (_, bits) => shared.filter((_, at) => (bits >> at) & 1))
  return voices.length + Math.min(...sets.map((set) => new Set(set.flat()).size - set.length))
}
function measure(of: string, rows: Row[]): number {
  const charactersOf = ({ article, 'quote.start': start, 'quote.end': end }: Row) =>
    Array.from({ length: Number(end) }, (_, at) => `${article} ${at}`).slice(Number(start))
  if (of === 'independent') return independent(rows)
  if (of === 'words') return rows.flatMap((row) => row['quote.exact'] ?? []).filter(Boolean).length
  return new Set(rows.flatMap((row) => (of === 'characters' ? charactersOf(row) : (row[of] ?? [])))).size
}
export function recount(dist: string): { page: string; number: string; right: boolean }[] {
  const claims = readRows(readFileSync(`${dist}/data/claims.csv`, 'utf8'))
  const numbers = /<data value="(\d+)" data-count="([\w.-]+)" data-where="([^"]*)"/g
  return globSync(`${dist}/**/*.html`).flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(numbers)].map(([number, value, of = '', where = '']) => {
      const conditions = [...new URLSearchParams(where.replaceAll('&amp;', '&'))]
      const rows = claims.filter((row) => conditions.every((condition) => fits(row, condition)))
      return { page, number, right: measure(of, rows) === Number(value) }
    }),
  )
}
if (import.meta.main) console.log(recount(process.argv[2] ?? 'dist').filter(({ right }) => !right))
