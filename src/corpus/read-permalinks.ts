import type { Permalink } from '../domain/document.ts'
import type { Finding } from '../domain/finding.ts'
import { type Place, pointsOf } from '../domain/place.ts'

const LINE = /^(article|actor) ([a-z0-9-]+)$|^(claim) ([a-z0-9-]+\/[a-z0-9-]+)$/

/** Reads `permalinks.txt`: one `article <id>`, `actor <id>` or `claim <article>/<id>` a line; `#` begins a comment. */
export function readPermalinks(text: string, file: string): { permalinks: Permalink[]; problems: Finding[] } {
  const permalinks: Permalink[] = []
  const problems: Finding[] = []
  const point = pointsOf(text)
  let offset = 0
  for (const line of text.split('\n')) {
    const place: Place = { kind: 'known', file, start: point(offset), end: point(offset + line.length) }
    offset += line.length + 1
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, kind, id, claimKind, claimId] = LINE.exec(line) ?? []
    const entry = { kind: (kind ?? claimKind) as Permalink['kind'] | undefined, id: id ?? claimId }
    if (entry.kind === undefined || entry.id === undefined) {
      problems.push({
        ruleId: 'permalink-syntax',
        place,
        reason: 'This line is not a permalink, so what it stood for could vanish unnoticed.',
        fix: [
          'Write “article <id>”, “actor <id>” or “claim <article>/<id>”. The file is written by npm run permalinks.',
        ],
      })
      continue
    }
    permalinks.push({ kind: entry.kind, id: entry.id, place })
  }
  return { permalinks, problems }
}
