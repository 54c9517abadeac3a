import type { CorpusDocuments } from '../domain/document.ts'
import type { Place } from '../domain/place.ts'

/** For each question, the articles that answer it, with the place of their first answer. Withdrawn claims don't count. */
export function answersByQuestion({ articles }: CorpusDocuments): Map<string, Map<string, () => Place>> {
  const answers = new Map<string, Map<string, () => Place>>()
  for (const article of articles) {
    if (article.value.retired !== undefined) continue
    for (const [index, claim] of article.value.claims.entries()) {
      if (claim.retired !== undefined) continue
      for (const [position, { question }] of claim.answers.entries()) {
        const places = answers.get(question) ?? new Map<string, () => Place>()
        answers.set(question, places)
        if (places.has(article.id)) continue
        places.set(article.id, () => article.placeOf(['claims', index, 'answers', position, 'question']))
      }
    }
  }
  return answers
}
