import { furtherDossierPortions } from '../analysis/dossier-portions.ts'
import { furtherQuestionPortions } from '../analysis/question-portions.ts'
import type { Corpus } from '../domain/corpus.ts'
import { portionUrl } from '../routes/portion-urls.ts'
import { articleUrl, claimUrl } from '../routes/urls.ts'
import { actorPortion, actorPortionEntries } from './actor-portion.ts'
import { articleIdentity, articleInFull, articleLinks } from './article-page.ts'
import { claimDossier, claimIdentity } from './claim-page.ts'
import type { Html } from './markup.ts'
import { pageHead } from './page-head.ts'
import { type FurtherPortion, portionIdentity, portionLinks, portionMain } from './portion-page.ts'
import { questionPortion, questionPortionEntries } from './question-portion.ts'

/** A page that differs from others of its kind in some stretches only. */
export interface FramedPage {
  url: string
  /** Makes these stretches, in their order. */
  ownWords: () => Html[]
}

// Kinds of pages that share a frame: in a build Astro makes the first of each, and the others are written after it. `site` is the
// address of the site, where it is known.

/** The pages of articles. They need all of the corpus; the others do with what is sent to the process beside the build. */
export const articlePages = (corpus: Corpus, site: URL | undefined): FramedPage[] =>
  corpus.articles.map((article) => ({
    url: articleUrl(article.id),
    ownWords: () => [
      pageHead(articleIdentity(corpus, article), site),
      articleLinks(article),
      articleInFull(corpus, article),
    ],
  }))

/** The pages of claims. */
export const claimPages = (corpus: Corpus, site: URL | undefined): FramedPage[] =>
  corpus.claims.map((claim) => ({
    url: claimUrl(claim.ref),
    ownWords: () => [pageHead(claimIdentity(corpus, claim), site), claimDossier(corpus, claim, site)],
  }))

/** The pages on which the lists of actors go on, and of questions. */
export function furtherPages(corpus: Corpus, site: URL | undefined): FramedPage[][] {
  const furtherPage = (further: FurtherPortion, entries: () => Html): FramedPage => ({
    url: portionUrl(further.page, further.list, further.portion.number),
    ownWords: () => [
      pageHead(portionIdentity(corpus.story, further), site),
      portionLinks(further),
      portionMain(further, entries()),
    ],
  })
  return [
    furtherDossierPortions(corpus).map((further) =>
      furtherPage(actorPortion(further), () => actorPortionEntries(further, corpus)),
    ),
    furtherQuestionPortions(corpus).map((further) =>
      furtherPage(questionPortion(further), () => questionPortionEntries(further, corpus)),
    ),
  ]
}
