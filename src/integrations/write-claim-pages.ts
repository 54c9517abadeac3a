import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { siteCorpus } from '../corpus/site-content.ts'
import type { AnchoredClaim } from '../domain/corpus.ts'
import { pageFrame } from '../finishing/page-frame.ts'
import { relativeHtml } from '../finishing/relative-links.ts'
import { claimDossier, claimIdentity } from '../markup/claim-page.ts'
import { pageHead } from '../markup/page-head.ts'
import { withProgress } from '../reporters/progress.ts'
import { claimUrl, fromRoot } from '../routes/urls.ts'

/**
 * Writes the pages of claims: Astro makes one of them, and its frame, as it was finished, serves for all others. Most pages of a large
 * site are pages of claims, and Astro would take several times as long for each.
 */
export function writeClaimPages(): AstroIntegration {
  let site: URL | undefined
  return {
    name: 'write-claim-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site)
      },
      'astro:build:done': ({ dir, logger }) => {
        const corpus = siteCorpus()
        const [model, ...others] = corpus.claims
        if (model === undefined) return
        const folder = fileURLToPath(dir)
        const fileOf = ({ ref }: AnchoredClaim) => path.join(folder, fromRoot(claimUrl(ref)))
        const ownWords = (claim: AnchoredClaim) =>
          [pageHead(claimIdentity(corpus, claim), site), claimDossier(corpus, claim, site)].map((piece) =>
            relativeHtml(String(piece), claimUrl(claim.ref)),
          )
        const toPage = pageFrame(readFileSync(fileOf(model), 'utf8'), ownWords(model))
        for (const ofArticle of new Set(others.map((claim) => path.dirname(fileOf(claim))))) {
          mkdirSync(ofArticle, { recursive: true })
        }
        for (const claim of withProgress('Claim pages written', others)) {
          writeFileSync(fileOf(claim), toPage(ownWords(claim)))
        }
        logger.info(`${corpus.claims.length} pages of claims`)
      },
    },
  }
}
