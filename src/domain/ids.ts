import { z } from 'zod'

/** The id of a file in `content/`: lower-case words joined by hyphens. It becomes part of a permanent URL. */
export const slugSchema = z
  .string({ error: 'Write an id here: lower-case words joined by hyphens, for example harbour-gazette.' })
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Write an id of lower-case letters, digits and single hyphens, for example harbour-gazette. It becomes part of a permanent URL.',
  )

/** A claim seen from outside its article: `<article>/<claim>`. */
export const claimRefSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'Write the claim as article/claim, for example harbour-gazette/nine-days.',
  )

/** A work that an article can derive from: `articles/<slug>` (in this corpus) or `reports/<id>` (not in it). */
export const workRefSchema = z
  .string()
  .regex(
    /^(articles|reports)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'Write the work as articles/<slug> or reports/<id>, for example reports/harbour-wire.',
  )

/** Joins the two halves of a claim's permanent name. */
export const toClaimRef = (article: string, claim: string): string => `${article}/${claim}`

interface Renamed {
  id: string
  formerIds: readonly string[]
}

/** What a claim's permanent name once was: a claim moves when its own id changes, and when its article's does. */
export const formerClaimRefs = (article: Renamed, claim: Renamed): string[] =>
  [article.id, ...article.formerIds]
    .flatMap((articleId) => [claim.id, ...claim.formerIds].map((claimId) => toClaimRef(articleId, claimId)))
    .slice(1)

/** Ids that a page once had. They keep a page that leads to the present one. */
export const formerIdsSchema = z.array(slugSchema).default([])

/** Says that something published is withdrawn. Its page stays and says so; it counts nowhere. */
export const retiredSchema = z.strictObject({
  /** The day of withdrawal, `YYYY-MM-DD`. */
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day in quotes as "YYYY-MM-DD", for example "2031-04-02".'),
  /** One sentence for the reader. */
  reason: z.string().min(1, 'Say in one sentence why it was withdrawn; the page shows it.'),
})
