import { capitalise, countInWords } from '../../domain/count-in-words.ts'
import type { PocketArticle, PocketQuestion } from '../../domain/pocket-edition.ts'
import { pocketUrl } from '../../routes/pocket-urls.ts'
import { element } from '../../dom/element.ts'
import type { Library } from '../library.ts'
import { claimLine, type Content, fold, link, list, paragraph, quotation, section, tally } from '../parts.ts'
import type { View } from '../view.ts'

/** More articles than this don't fit beside each other; the answers then stand under their questions. */
const COLUMNS = 8

/** Every question against every article. */
export function questionsView(library: Library): View {
  const { articles, questions } = library.edition
  return {
    title: 'Questions',
    content: [
      paragraph(
        [
          `What ${countInWords(articles.length, 'article')} say to ${countInWords(questions.length, 'question')}, in their own words. `,
          'An article that was read for a question and is silent “says nothing”.',
        ],
        'hint',
      ),
      ...(articles.length > COLUMNS ? questions.map((question) => folded(library, question)) : [matrix(library)]),
    ],
  }
}

const folded = (library: Library, question: PocketQuestion): HTMLElement =>
  fold([question.title, element('span', { className: 'hint' }, [` ${tally(question.tally)}`])], () => [
    paragraph([link(pocketUrl('questions', question.id), ['This question by itself'])], 'hint'),
    ...answers(library, question),
  ])

/** Where the page is narrow, rows become blocks, and browsers forget that it is a table; so every role is stated. */
function matrix(library: Library): HTMLElement {
  const { articles, questions } = library.edition
  const table = element('table', { className: 'matrix' }, [
    withRole(
      'rowgroup',
      element('thead', {}, [
        withRole(
          'row',
          element('tr', {}, [
            withRole('columnheader', element('th', { scope: 'col' }, ['Question'])),
            ...articles.map((article) =>
              withRole('columnheader', element('th', { scope: 'col' }, [articleName(library, article)])),
            ),
          ]),
        ),
      ]),
    ),
    withRole(
      'rowgroup',
      element(
        'tbody',
        {},
        questions.map((question) => row(library, question)),
      ),
    ),
  ])
  return withRole('table', table)
}

function row(library: Library, question: PocketQuestion): HTMLElement {
  const claims = library.answering(question.id)
  const cells = library.edition.articles.map((article) => {
    const own = claims.filter((claim) => claim.article === article)
    const content =
      own.length === 0
        ? [paragraph(['says nothing'], 'nothing')]
        : own.map((claim) =>
            paragraph([
              element('strong', {}, [labelsOf(question, claim.answers)]),
              ' ',
              element('q', { lang: article.language }, [link(pocketUrl('claims', claim.ref), [claim.quote.exact])]),
            ]),
          )
    return withRole('cell', element('td', {}, [paragraph([articleName(library, article)], 'article'), ...content]))
  })
  const head = element('th', { scope: 'row' }, [
    link(pocketUrl('questions', question.id), [question.title]),
    paragraph([tally(question.tally)], 'hint'),
  ])
  return withRole('row', element('tr', {}, [withRole('rowheader', head), ...cells]))
}

const articleName = (library: Library, { id, outlet, date }: PocketArticle): HTMLElement =>
  element('span', {}, [link(pocketUrl('articles', id), [library.name(outlet)]), `, ${date}`])

const labelsOf = (question: PocketQuestion, given: readonly { question: string; position: string }[]): string =>
  question.positions
    .filter(({ id }) => given.some((answer) => answer.question === question.id && answer.position === id))
    .map(({ label }) => label)
    .join('; ')

function withRole<Made extends HTMLElement>(role: string, made: Made): Made {
  made.setAttribute('role', role)
  return made
}

/** One question: its answers, each with the claims that give it, and who is silent. */
export function questionView(library: Library, question: PocketQuestion): View {
  const answering = new Set(library.answering(question.id).map(({ article }) => article))
  const silent = library.edition.articles.filter((article) => !answering.has(article))
  return {
    title: question.title,
    content: [
      paragraph(
        [capitalise(tally(question.tally)), ...(question.disputed ? [' · the articles dispute it'] : [])],
        'label',
      ),
      ...answers(library, question),
      ...section(
        `Says nothing (${silent.length})`,
        silent.length === 0 ? [] : [list(silent, (article) => [articleName(library, article)])],
      ),
    ],
  }
}

const answers = (library: Library, question: PocketQuestion): Content[] =>
  question.positions.flatMap(({ id, label, tally: holding }) => [
    element('h2', {}, [label]),
    paragraph([tally(holding)], 'hint'),
    list(library.answering(question.id, id), (claim) => [
      claimLine(library, claim),
      quotation(claim.quote.exact, claim),
    ]),
  ])

/** Answers of one sort under a heading of the first page: the question, and what is answered. */
export const answerLine = (question: PocketQuestion, label: string, holding: string): Content[] => [
  link(pocketUrl('questions', question.id), [question.title]),
  ' ',
  element('strong', {}, [label]),
  paragraph([holding], 'hint'),
]
