import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SharedList } from '../domain/shared-list.ts'
import { decodeText } from './decode-text.ts'
import { parseArticle, type ParsedArticle } from './read-article.ts'

/** An article, and the text of its file. */
export type ArticleOfText = [fileText: string, article: ParsedArticle]

/** Parses some files of articles. What can't be parsed is left out: whoever reads the corpus will find it out again, and say why. */
export const parseArticles = (files: readonly string[]): ArticleOfText[] =>
  files.flatMap((file): ArticleOfText[] => {
    const decoded = decodeText(readFileSync(file), file)
    if (decoded.kind === 'unreadable') return []
    const parsed = parseArticle(file, decoded.text)
    return parsed.kind === 'parsed' ? [[decoded.text, parsed.article]] : []
  })

/** So few articles that parsing them takes no longer than starting a process. */
const FEW = 200
/** How many articles the helper gets at once. */
const HANDFUL = 20

/**
 * Parses the articles of a content folder with the help of another process; each takes more as soon as it is done with the last.
 * Gives nothing for a folder of few articles.
 */
export async function parseTogether(
  folder: string,
  helper: (files: string[]) => Promise<ArticleOfText[]>,
  watch: (parsed: number, all: number) => void,
): Promise<Map<string, ParsedArticle>> {
  const files = articleFiles(folder)
  const known = new Map<string, ParsedArticle>()
  if (files.length <= FEW) return known
  const shared = new SharedList(files)
  const workThrough = (size: number, parse: (files: string[]) => Promise<ArticleOfText[]>): Promise<void> =>
    shared.workThrough(size, async (handful) => {
      for (const [text, article] of await parse(handful)) known.set(text, article)
      watch(known.size, files.length)
    })
  const parseHere = async (handful: string[]): Promise<ArticleOfText[]> => {
    // What the helper sends comes in pieces, each of which has to be let in.
    await new Promise(setImmediate)
    return parseArticles(handful)
  }
  // The helper always has a second handful waiting.
  await Promise.all([workThrough(HANDFUL, helper), workThrough(HANDFUL, helper), workThrough(1, parseHere)])
  return known
}

function articleFiles(folder: string): string[] {
  const articles = path.join(folder, 'articles')
  try {
    return readdirSync(articles, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map(({ name }) => path.join(articles, name))
  } catch {
    // Reading the corpus says what is the matter with it.
    return []
  }
}
