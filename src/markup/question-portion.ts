import type { FurtherQuestionPortion } from '../analysis/question-portions.ts'
import { recordsById } from '../analysis/records-by-id.ts'
import type { Corpus } from '../domain/corpus.ts'
import { positionAnchor, questionUrl } from '../routes/urls.ts'
import { claimList } from './claim-list.ts'
import type { Html } from './markup.ts'
import type { FurtherPortion } from './portion-page.ts'
import { positionHistory, silentList } from './question-lists.ts'

/** The page of a further portion of a question's list. */
export const questionPortion = (further: FurtherQuestionPortion): FurtherPortion => ({
  ...listOf(further),
  portion: further.portion,
  page: questionUrl(further.question.id),
  pageTitle: further.question.title,
})

function listOf(further: FurtherQuestionPortion): Pick<FurtherPortion, 'list' | 'name' | 'entries'> {
  switch (further.list) {
    case 'claims':
      return { list: positionAnchor(further.position.id), name: further.position.label, entries: 'claims' }
    case 'history':
      return { list: 'history', name: 'How the answers moved', entries: 'articles' }
    case 'silent':
      return { list: 'silent', name: 'Who says nothing', entries: 'articles' }
  }
}

/** The entries on it. */
export function questionPortionEntries(further: FurtherQuestionPortion, corpus: Corpus): Html {
  const records = recordsById(corpus)
  switch (further.list) {
    case 'claims':
      return claimList(further.portion.entries, records)
    case 'history':
      return positionHistory(further.question, further.portion.entries, records)
    case 'silent':
      return silentList(further.portion.entries, records)
  }
}
