import type { AnchoredClaim, Corpus } from '../domain/corpus.ts'
import { pageFrame } from '../finishing/page-frame.ts'
import { relativeHtml } from '../finishing/relative-links.ts'
import { claimDossier, claimIdentity } from '../markup/claim-page.ts'
import { pageHead } from '../markup/page-head.ts'
import { claimUrl } from '../routes/urls.ts'
import type { WrittenFiles } from './written-files.ts'

/** What pages of claims are written from. */
export interface ClaimPages {
  corpus: Corpus
  site: URL | undefined
  /** The finished page of the first claim: its frame serves for all others. */
  model: string
}

/** Writes the pages of all claims but the first. */
export function writeClaimPages(
  { corpus, site, model }: ClaimPages,
  files: WrittenFiles,
  watch: (done: number, total: number) => void,
): void {
  const [first, ...others] = corpus.claims
  if (first === undefined) return
  const ownWords = (claim: AnchoredClaim): string[] =>
    [pageHead(claimIdentity(corpus, claim), site), claimDossier(corpus, claim, site)].map((piece) =>
      relativeHtml(String(piece), claimUrl(claim.ref)),
    )
  const toPage = pageFrame(model, ownWords(first))
  for (const [index, claim] of others.entries()) {
    files.write(claimUrl(claim.ref), Buffer.from(toPage(ownWords(claim))))
    if (index % STEP === 0) watch(index, others.length)
  }
}

/** How many pages are written before somebody is told. */
const STEP = 100
