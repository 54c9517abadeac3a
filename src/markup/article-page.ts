import type { ArticleDossier } from '../analysis/article-dossier.ts'
import { claimsOfArticle } from '../analysis/claims-of-article.ts'
import type { EvidenceProfile } from '../analysis/evidence-profile.ts'
import { ledgerAccount } from '../analysis/ledger-account.ts'
import { type RecordsById, recordsById } from '../analysis/records-by-id.ts'
import { showArticle } from '../corpus/shown-article.ts'
import type { Article, Corpus } from '../domain/corpus.ts'
import { countInWords } from '../domain/count-in-words.ts'
import * as anchors from '../routes/article-anchors.ts'
import { annotationsUrl, articleShareUrl, articleUrl, claimUrl } from '../routes/urls.ts'
import { toNewsArticle } from '../structured-data/article-json-ld.ts'
import { actorNames } from './actor-names.ts'
import { articleDate } from './article-date.ts'
import { articleFacts } from './article-facts.ts'
import { comparedClaims } from './compared-claims.ts'
import { headedSection } from './headed-section.ts'
import { attribute, Html, joined, markup } from './markup.ts'
import { DOT } from './middle-dot.ts'
import { normalisation } from './normalisation.ts'
import { noticeList } from './notice-list.ts'
import type { PageIdentity } from './page-head.ts'
import { profileInFull } from './profile-in-full.ts'
import { profileInShort } from './profile-in-short.ts'
import { runningText } from './running-text.ts'

/** What the page of an article says about itself. */
export const articleIdentity = (corpus: Corpus, article: Article): PageIdentity => ({
  story: corpus.story,
  title: article.title,
  description: `The text of “${article.title}” with its ${countInWords(claimsOfArticle(corpus, article.id).length, 'claim')} marked: who says each, and on what sourcing.`,
  path: articleUrl(article.id),
  about: (iri) => [toNewsArticle(article, corpus, iri)],
  shareImage: articleShareUrl(article.id),
})

/** What such a page tells in its head of the same in another form. */
export const articleLinks = ({ id }: Article): Html => markup`
  <link rel="alternate" type="application/ld+json" title="Claims as web annotations" href="${annotationsUrl(id)}">
`

/** An article with its claims, and everything about it: what stands in `<main>` of its page. */
export function articleInFull(corpus: Corpus, dossier: ArticleDossier): Html {
  const { article, claims, profile, relations, source } = dossier
  const records = recordsById(corpus)
  const shown = showArticle(article, claims, { ...anchors, claimUrl })
  const removals = shown.removals.size
  return markup`
    <article aria-labelledby="title">
      <header class="article-head">
        ${title(article, shown.titleHtml)}
        ${inShort(article, profile, removals, records)}
        <details>
          <summary>How outlet, date and origin are known</summary>
          ${articleFacts(article, source, records, shown.pointed)}
        </details>
      </header>
      ${removals > 0 && showRemoved(removals)}
      <div class="running-text">
        <h2 class="notes-head">Notes</h2>
        ${runningText(shown, claims, records, article.language)}
      </div>
    </article>
    ${relations.length > 0 && comparedClaims('How it compares with the others', relations, records, { isFar: true })}
    ${headedSection(
      {
        id: anchors.PROFILE_SECTION,
        title: 'What the claims rest on',
        hint: 'Counted, not rated. Each line opens the claims that it counts.',
        isFar: true,
      },
      profileInFull(profile, article.id, records),
    )}
    ${
      article.notices.length > 0 &&
      headedSection(
        { id: anchors.NOTICES_SECTION, title: 'Notices to the reader', isFar: true },
        noticeList(article.notices, shown.pointed, article.language),
      )
    }
    ${normalisation(ledgerAccount(article), article, new Set(shown.removals.keys()))}
  `
}

const title = ({ titleFrom, language }: Article, titleHtml: string): Html => markup`
  <h1 id="title"${attribute('lang', language)}>${new Html(titleHtml)}</h1>
  ${titleFrom === 'editor' && markup`<p class="label">Title by Readout; the copy has none.</p>`}
`

/** Whose article it is, from when, and what its claims rest on, each in a line. */
function inShort(article: Article, profile: EvidenceProfile, removals: number, records: RecordsById): Html {
  const { outlet, republisher, derivesFrom } = article
  const notices = article.notices.length
  const madeFrom =
    derivesFrom === 'unknown'
      ? 'what it was made from is not known'
      : derivesFrom.length === 0
        ? 'no other work is named as its source'
        : `made from ${countInWords(derivesFrom.length, 'other work')}`
  const inCopyOf = republisher !== undefined && markup`, in the copy of ${actorNames([records.actor(republisher)])}`
  const waysDown = [
    notices > 0 && markup`<a href="#${anchors.NOTICES_SECTION}">${countInWords(notices, 'notice')} to the reader</a>`,
    markup`
      <a href="#${anchors.NORMALISATION_SECTION}">
        ${removals === 0 ? 'no words removed' : `${countInWords(removals, 'stretch', 'stretches')} removed`}
      </a>
    `,
  ].filter((way) => way !== false)
  return markup`
    <p class="byline">
      ${actorNames([records.actor(outlet)])}${inCopyOf}${DOT}${articleDate(article)}${DOT}${madeFrom}
    </p>
    ${profileInShort(profile, article.id)}
    <p class="byline">${joined(waysDown, DOT)}</p>
  `
}

/** Switches removed words on, in their place. It works through CSS alone. */
const showRemoved = (removals: number): Html => markup`
  <p class="show-removed screen-only">
    <input type="checkbox" id="show-removed" autocomplete="off">
    <label for="show-removed">
      Show what was removed, in its place (${countInWords(removals, 'stretch', 'stretches')})
    </label>
  </p>
`
