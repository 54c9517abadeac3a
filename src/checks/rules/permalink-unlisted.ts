import type { Check } from '../check.ts'
import { permalinkLine, type PresentPermalink, presentPermalinks } from '../permalinks-of.ts'
import { siblingFile } from '../sibling-file.ts'

const ruleId = 'permalink-unlisted'

/** Every id with an address stands in `permalinks.txt`, so that it can't vanish unnoticed; one finding for each file. */
export const permalinkUnlisted: Check = {
  ruleId,
  *run(documents) {
    if (documents.permalinks === undefined) return
    const listed = new Set(documents.permalinks.map(permalinkLine))
    const unlisted = new Map<string, PresentPermalink[]>()
    for (const present of presentPermalinks(documents)) {
      if (listed.has(permalinkLine(present))) continue
      const { file } = present.document
      unlisted.set(file, [...(unlisted.get(file) ?? []), present])
    }
    for (const [first, ...others] of unlisted.values()) {
      if (first === undefined) continue
      const { document, path, kind, id } = first
      const subject =
        others.length === 0
          ? `The ${kind} "${id}" is`
          : `The ${kind} "${id}" and ${others.length} more of this file are`
      yield {
        ruleId,
        place: document.placeOf(path),
        reason: `${subject} not in ${siblingFile(document, 'permalinks.txt')}, so nobody would notice if the address vanished after publication.`,
        fix: ['Once the other findings are gone, run: npm run permalinks'],
      }
    }
  },
}
