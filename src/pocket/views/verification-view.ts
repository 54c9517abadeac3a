import { countInWords } from '../../domain/count-in-words.ts'
import { pocketUrl } from '../../routes/pocket-urls.ts'
import { element } from '../../dom/element.ts'
import { type Content, link, list, paragraph, section, sign } from '../parts.ts'
import type { Share, Verification, WordsRole } from '../verify-edition.ts'

const ROLE_WORDS: Readonly<Record<WordsRole, string>> = {
  quote: 'the quote',
  attribution: 'who says it',
  context: 'what belongs to it',
  when: 'when',
}

/** The outcome in one sentence, for the status line. */
export const outcomeInWords = ({ quotes, texts, brokenClaims }: Verification): string =>
  brokenClaims.length === 0 && texts.holding === texts.all
    ? `Everything stands: ${ofAll(quotes)} quotes verbatim, ${ofAll(texts)} article texts unchanged.`
    : `Something was changed: ${ofAll(quotes)} quotes verbatim, ${ofAll(texts)} article texts unchanged; ${countInWords(brokenClaims.length, 'claim')} no longer ${brokenClaims.length === 1 ? 'stands' : 'stand'}.`

/** What a verification found: the counts, then every claim and article that doesn't hold. */
export const verificationResult = ({
  quotes,
  furtherWords,
  texts,
  brokenClaims,
  changedArticles,
}: Verification): Content[] => [
  element('ul', { className: 'plain-list counts' }, [
    count(quotes, 'quotes verbatim'),
    count(furtherWords, 'further words verbatim: who says it, what belongs to it, when'),
    count(texts, 'article texts unchanged'),
  ]),
  ...section(
    'Claims that no longer stand',
    brokenClaims.length === 0
      ? []
      : [
          list(brokenClaims, ({ article, claim, broken }) => [
            paragraph(
              [sign('changed'), ' ', link(pocketUrl('claims', article.id, claim.id), [claim.text], 'claim-link')],
              'broken',
            ),
            ...broken.map(({ role, exact }) =>
              paragraph(
                [`Recorded as ${ROLE_WORDS[role]}: `, element('q', { lang: article.language }, [exact])],
                'hint',
              ),
            ),
          ]),
        ],
  ),
  ...section(
    'Article texts that were changed',
    changedArticles.length === 0
      ? []
      : [
          list(changedArticles, ({ article, sha256 }) => [
            paragraph([sign('changed'), ' ', link(pocketUrl('articles', article.id), [article.title])], 'broken'),
            paragraph(['SHA-256 recorded ', element('code', {}, [article.textSha256])], 'hint'),
            paragraph(['SHA-256 of the text here ', element('code', {}, [sha256])], 'hint'),
          ]),
        ],
  ),
]

const ofAll = ({ holding, all }: Share): string =>
  `${holding.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`

const count = (share: Share, what: string): HTMLElement =>
  element('li', { className: share.holding === share.all ? '' : 'broken' }, [
    sign(share.holding === share.all ? 'stands' : 'changed'),
    ` ${ofAll(share)} ${what}`,
  ])
