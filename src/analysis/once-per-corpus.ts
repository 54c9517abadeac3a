import type { Corpus } from '../domain/corpus.ts'

/**
 * The same function, computed once for each corpus. Thousands of pages ask the same questions of one corpus; each is answered by
 * one pass over it. What it gives must not be changed by the caller.
 */
export function oncePerCorpus<Answer>(compute: (corpus: Corpus) => Answer): (corpus: Corpus) => Answer {
  const answers = new WeakMap<Corpus, { answer: Answer }>()
  return (corpus) => {
    const known = answers.get(corpus)
    if (known !== undefined) return known.answer
    const answer = compute(corpus)
    answers.set(corpus, { answer })
    return answer
  }
}
