import { getCollection } from 'astro:content'
import type { Corpus } from '../domain/corpus.ts'
import { siteCorpus } from './site-content.ts'
import { toCorpus } from './to-corpus.ts'

/** The corpus that pages are made from: in a build what was checked, in `dev` what the collections hold now. */
export const getCorpus = async (): Promise<Corpus> => (import.meta.env.DEV ? collectedCorpus() : siteCorpus())

let collected: { digests: string; corpus: Corpus } | undefined

/** The corpus from the content collections, put together anew once an entry has changed. */
async function collectedCorpus(): Promise<Corpus> {
  const [stories, articles, actors, events, questions, reports] = await Promise.all([
    getCollection('story'),
    getCollection('articles'),
    getCollection('actors'),
    getCollection('events'),
    getCollection('questions'),
    getCollection('reports'),
  ])
  const entries = [stories, articles, actors, events, questions, reports].flat()
  const digests = entries.map(({ collection, id, digest }) => `${collection}/${id} ${String(digest)}`).join('\n')
  if (collected?.digests === digests) return collected.corpus
  const story = stories[0]?.data
  if (story === undefined) throw new Error('content/story.yaml is missing or could not be read; run npm run check.')
  const corpus = toCorpus({
    story,
    articles: articles.map(({ id, data }) => ({ ...data, id })),
    actors: actors.map(({ id, data }) => ({ ...data, id })),
    events: events.map(({ id, data }) => ({ ...data, id })),
    questions: questions.map(({ id, data }) => ({ ...data, id })),
    reports: reports.map(({ id, data }) => ({ ...data, id })),
  })
  collected = { digests, corpus }
  return corpus
}
