import type { UnreadQuestion } from '../checks/unread-questions.ts'
import { countInWords } from '../domain/count-in-words.ts'
import type { CorpusDocuments } from '../domain/document.ts'

/** What is still to be read, for people: by article, the questions that it neither answers nor is recorded as silent on. */
export function formatUnread(documents: CorpusDocuments, unread: readonly UnreadQuestion[]): string {
  const { articles, questions, unreadable } = documents
  const current = articles.filter(({ value }) => value.retired === undefined).length
  const pairs = unread.flatMap(({ question, articles: missing }) => missing.map((article) => ({ article, question })))
  const byArticle = [...Map.groupBy(pairs, ({ article }) => article)].sort(([a], [b]) => (a.id < b.id ? -1 : 1))
  const width = Math.max(0, ...unread.map(({ question }) => question.id.length))
  const groups = byArticle.map(([article, own]) =>
    [
      `${article.file}  ${own.length} of ${countInWords(questions.length, 'question')}`,
      ...own.map(({ question }) => `  ${question.id.padEnd(width)}  ${question.value.title}`),
    ].join('\n'),
  )
  const total =
    pairs.length === 0
      ? `Nothing to read: ${countInWords(current, 'article')}, ${countInWords(questions.length, 'question')}, no blank cell.`
      : [
          `${countInWords(pairs.length, 'blank cell')}: ${byArticle.length} of ${countInWords(current, 'article')}, ${unread.length} of ${countInWords(questions.length, 'question')}.`,
          'Read each article for its questions. A claim that answers one says so under answers; where none does, add the article to silent in the file of the question.',
        ].join('\n')
  const skipped =
    unreadable.length === 0
      ? []
      : [
          `${countInWords(unreadable.length, 'file')} could not be read, so this list may be too short; npm run check says why.`,
        ]
  return `${[...groups, total, ...skipped].join('\n\n')}\n`
}
