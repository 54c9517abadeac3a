import { getCollection } from 'astro:content'

/** Everything that the pages look up, gathered once. */
async function gather() {
  const [articles, actors, events, questions] = await Promise.all([
    getCollection('articles'),
    getCollection('actors'),
    getCollection('events'),
    getCollection('questions'),
  ])
  const claims = articles.flatMap((article) =>
    article.data.claims.map((claim, index) => ({ article, claim, index, url: `/claims/${article.id}/${claim.id}/` })),
  )
  return {
    articles,
    claims,
    names: new Map(actors.map(({ id, data }) => [id, data.name])),
    eventTitles: new Map(events.map(({ id, data }) => [id, data.title])),
    questionTitles: new Map(questions.map(({ id, data }) => [id, data.title])),
    inArticle: Map.groupBy(claims, ({ article }) => article),
    onEvent: Map.groupBy(claims, ({ claim }) => claim.event),
    onQuestion: Map.groupBy(claims, ({ claim }) => claim.answers[0]?.question),
  }
}

let gathered: ReturnType<typeof gather> | undefined

export const allClaims = () => (gathered ??= gather())

export type PlacedClaim = Awaited<ReturnType<typeof gather>>['claims'][number]
