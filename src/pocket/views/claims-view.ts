import { countInWords } from '../../domain/count-in-words.ts'
import { pocketUrl } from '../../routes/pocket-urls.ts'
import type { Library } from '../library.ts'
import { claimLine, fold, list, paragraph } from '../parts.ts'
import type { View } from '../view.ts'
import { link } from '../parts.ts'

/** All claims, article by article. */
export const claimsView = (library: Library): View => ({
  title: 'Claims',
  content: [
    paragraph(
      [
        `${countInWords(library.claims.length, 'claim')} from ${countInWords(library.edition.articles.length, 'article')}, each tied to the words that carry it. `,
        link(pocketUrl('search'), ['Search']),
        ' finds them by words, ',
        link(pocketUrl('questions'), ['questions']),
        ' by what they answer.',
      ],
      'hint',
    ),
    ...library.edition.articles.map((article) =>
      fold([article.title, ` (${article.claims.length})`], () => [
        list(library.claimsOf(article), (claim) => [claimLine(library, claim, { inArticle: false })]),
      ]),
    ),
  ],
})
