import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { evidenceProfile } from '../../../analysis/evidence-profile.ts'
import { recordsById } from '../../../analysis/records-by-id.ts'
import { getCorpus } from '../../../corpus/queries.ts'
import { countInWords } from '../../../domain/count-in-words.ts'
import { dateInWords } from '../../../domain/date-in-words.ts'
import { SOURCING_WORDS } from '../../../domain/words.ts'
import { sharePng } from '../../../sharing/share-png.ts'

/** Only a site that knows its address can say where its pictures are. */
export const getStaticPaths = async () =>
  import.meta.env.SITE === undefined
    ? []
    : (await getCorpus()).articles.map((article) => ({ params: { article: article.id }, props: { article } }))

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { article } }) => {
  const corpus = await getCorpus()
  const { claims, bySourcing } = evidenceProfile(corpus, article)
  const shares = bySourcing.map(({ value, claims: own }) => `${own.length} ${SOURCING_WORDS[value].label}`)
  return sharePng({
    story: corpus.story.title,
    kind: 'Article',
    title: article.title,
    facts: [
      recordsById(corpus).actor(article.outlet).name,
      article.date === 'unknown' ? 'date unknown' : dateInWords(article.date),
      [countInWords(claims.length, 'claim'), ...(shares.length > 0 ? [shares.join(', ')] : [])].join(': '),
    ],
  })
}
