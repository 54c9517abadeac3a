import { articleDossier } from '../analysis/article-dossier.ts'
import { claimDossier } from '../analysis/claim-dossier.ts'
import { furtherDossierPortions } from '../analysis/dossier-portions.ts'
import { furtherQuestionPortions } from '../analysis/question-portions.ts'
import type { Corpus } from '../domain/corpus.ts'
import { portionUrl } from '../routes/portion-urls.ts'
import { articleUrl, claimUrl } from '../routes/urls.ts'
import { actorPortion, actorPortionEntries } from './actor-portion.ts'
import { articleIdentity, articleInFull, articleLinks } from './article-page.ts'
import { claimIdentity, claimInFull } from './claim-page.ts'
import type { Html } from './markup.ts'
import { pageHead } from './page-head.ts'
import { type FurtherPortion, portionIdentity, portionLinks, portionMain } from './portion-page.ts'
import { questionPortion, questionPortionEntries } from './question-portion.ts'

/** A page that differs from others of its kind in some stretches only. */
export interface FramedPage {
  url: string
  /** All that it shows, as plain data, with the records of the corpus in it. What these name in turn may stand on the page too. */
  shown: () => unknown
  /** Makes these stretches, in their order. */
  ownWords: () => Html[]
}

/** A page that is made from what it shows; in the corpus it looks up only what the records there name. */
const framedPage = <Shown>(url: string, show: () => Shown, toWords: (shown: Shown) => Html[]): FramedPage => ({
  url,
  shown: show,
  ownWords: () => toWords(show()),
})

// Kinds of pages that share a frame: in a build Astro makes the first of each, and the others are written after it. `site` is the
// address of the site, where it is known.

/**
 * The pages of articles. They need all of the corpus, the Markdown and the ledgers of articles too; the others do with what is sent to the
 * process beside the build, and digests of records see no more than that.
 */
export const articlePages = (corpus: Corpus, site: URL | undefined): FramedPage[] =>
  corpus.articles.map((article) =>
    framedPage(
      articleUrl(article.id),
      () => ({ dossier: articleDossier(corpus, article), body: article.body, ledger: article.ledger }),
      ({ dossier }) => [
        pageHead(articleIdentity(corpus, article), site),
        articleLinks(article),
        articleInFull(corpus, dossier),
      ],
    ),
  )

/** The pages of claims. */
export const claimPages = (corpus: Corpus, site: URL | undefined): FramedPage[] =>
  corpus.claims.map((claim) =>
    framedPage(
      claimUrl(claim.ref),
      () => claimDossier(corpus, claim),
      (dossier) => [pageHead(claimIdentity(corpus, claim), site), claimInFull(corpus, dossier, site)],
    ),
  )

/** The pages on which the lists of actors go on, and of questions. */
export function furtherPages(corpus: Corpus, site: URL | undefined): FramedPage[][] {
  const furtherPage = <Further>(
    further: Further,
    portion: FurtherPortion,
    toEntries: (further: Further, corpus: Corpus) => Html,
  ): FramedPage =>
    framedPage(
      portionUrl(portion.page, portion.list, portion.portion.number),
      () => further,
      (shown) => [
        pageHead(portionIdentity(corpus.story, portion), site),
        portionLinks(portion),
        portionMain(portion, toEntries(shown, corpus)),
      ],
    )
  return [
    furtherDossierPortions(corpus).map((further) => furtherPage(further, actorPortion(further), actorPortionEntries)),
    furtherQuestionPortions(corpus).map((further) =>
      furtherPage(further, questionPortion(further), questionPortionEntries),
    ),
  ]
}
