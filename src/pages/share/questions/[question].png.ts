import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { answeredQuestions } from '../../../analysis/question-matrix.ts'
import { getCorpus } from '../../../corpus/queries.ts'
import { countInWords } from '../../../domain/count-in-words.ts'
import { sharePng } from '../../../sharing/share-png.ts'

/** Only a site that knows its address can say where its pictures are. */
export const getStaticPaths = async () =>
  import.meta.env.SITE === undefined
    ? []
    : answeredQuestions(await getCorpus()).map((answered) => ({
        params: { question: answered.question.id },
        props: { answered },
      }))

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { answered } }) => {
  const { question, positions, sources } = answered
  return sharePng({
    story: (await getCorpus()).story.title,
    kind: 'Question',
    title: question.title,
    facts: [`${countInWords(positions.length, 'answer')} from ${countInWords(sources.articles, 'article')}`],
  })
}
