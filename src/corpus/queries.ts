import { getCollection } from 'astro:content'
import type { Corpus } from '../domain/corpus.ts'
import { toCorpus } from './to-corpus.ts'

let built: Promise<Corpus> | undefined

/** The corpus of this build, from the content collections. In `dev` it is put together anew for every page. */
export function getCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return readCollections()
  built ??= readCollections()
  return built
}

async function readCollections(): Promise<Corpus> {
  const [stories, articles, actors, events, questions, reports] = await Promise.all([
    getCollection('story'),
    getCollection('articles'),
    getCollection('actors'),
    getCollection('events'),
    getCollection('questions'),
    getCollection('reports'),
  ])
  const story = stories[0]?.data
  if (story === undefined) throw new Error('content/story.yaml is missing or could not be read; run npm run check.')
  return toCorpus({
    story,
    articles: articles.map(({ id, data }) => ({ ...data, id })),
    actors: actors.map(({ id, data }) => ({ ...data, id })),
    events: events.map(({ id, data }) => ({ ...data, id })),
    questions: questions.map(({ id, data }) => ({ ...data, id })),
    reports: reports.map(({ id, data }) => ({ ...data, id })),
  })
}
