import type { CorpusDocuments } from '../domain/document.ts'
import { permalinkLine, presentPermalinks } from './permalinks-of.ts'

const HEADER = `# Every article, claim and actor that was ever published; npm run permalinks adds to it.
# A line that vanishes, or names something that nothing answers to, is an error: links to it stand in other people's texts.
`

/** The lines that `permalinks.txt` lacks, sorted by kind, then by id. */
export function newPermalinkLines(documents: CorpusDocuments): string[] {
  const listed = new Set((documents.permalinks ?? []).map(permalinkLine))
  return [...presentPermalinks(documents)]
    .map(permalinkLine)
    .filter((line) => !listed.has(line))
    .sort()
}

/** The file with these lines added: its comments first, then all permalinks, sorted. */
export function toPermalinksFile(present: string | undefined, added: readonly string[]): string {
  const written = (present ?? HEADER).split('\n').filter((line) => line.trim() !== '')
  const comments = written.filter((line) => line.startsWith('#'))
  const permalinks = [...new Set([...written.filter((line) => !line.startsWith('#')), ...added])].sort()
  const head = comments.length === 0 ? [] : [...comments, '']
  return `${[...head, ...permalinks].join('\n')}\n`
}
