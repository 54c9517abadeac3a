import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The sentence of a claim, as `make-corpus.ts` writes it. */
const SENTENCE = /^( {4}text: ".*)\."$/m

/** Adds words to our sentence of the first claim of the article in the middle of an invented corpus, as an editor would. */
export function changeOneClaim(corpus: string): void {
  const folder = path.join(corpus, 'articles')
  const names = readdirSync(folder).sort()
  const file = path.join(folder, names[Math.floor(names.length / 2)] ?? '')
  const before = readFileSync(file, 'utf8')
  const after = before.replace(SENTENCE, '$1, and no more."')
  if (after === before) throw new Error(`${file} has no claim that can be changed.`)
  writeFileSync(file, after)
}
