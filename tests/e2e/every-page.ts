import { filesOf } from './crawl.ts'
import { sites } from './sites.ts'

/** A test of every page comes in so many parts, because how many pages there are isn't known before the site is built. */
const PARTS = 8

export const PARTS_OF_SITE: readonly number[] = Array.from({ length: PARTS }, (_, index) => index + 1)

/** The pages of a part, of every kind in each: their addresses from the root of the site. */
export const pagesOfPart = (part: number): string[] =>
  filesOf(sites().folder)
    .filter((file) => file.endsWith('.html'))
    .filter((_, index) => index % PARTS === part - 1)
