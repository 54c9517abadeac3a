import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** No page is heavier, in bytes, but for the pocket edition, which has a limit of its own. */
export const HEAVIEST_PAGE = 300_000
/** No list is longer. */
const LONGEST_LIST = 200

const LISTS = new Set(['ul', 'ol', 'dl', 'tbody'])

/** The pages of a built site that are too heavy or have a list that is too long, each with its numbers. */
export function pagesOverLimits(dist: string): { page: string; bytes: number; longestList: number }[] {
  return pagesOf(dist)
    .map((page) => {
      const bytes = readFileSync(path.join(dist, page))
      return { page, bytes: bytes.length, longestList: longestList(bytes.toString()) }
    })
    .filter((page) => page.bytes > HEAVIEST_PAGE || page.longestList > LONGEST_LIST)
}

/** All pages of a built site but the pocket edition, from its root. */
export const pagesOf = (dist: string): string[] =>
  globSync('**/*.html', { cwd: dist })
    .filter((page) => page !== 'readout.html')
    .sort()

/** How many entries the longest list of a page has; a list inside an entry counts for itself. */
export function longestList(html: string): number {
  const open: number[] = []
  let longest = 0
  for (const [, end, name = ''] of html.matchAll(/<(\/?)(ul|ol|dl|tbody|li|dt|tr)\b/g)) {
    const entries = open.pop() ?? 0
    if (!LISTS.has(name)) open.push(end === '' ? entries + 1 : entries)
    else if (end === '') open.push(entries, 0)
    else longest = Math.max(longest, entries)
  }
  return longest
}
