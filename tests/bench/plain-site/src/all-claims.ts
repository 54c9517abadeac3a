import { getCollection } from 'astro:content'
import { groupByEach } from '../../../../src/domain/group-by-each.ts'

/** Claims on a page of a list: so many that the site has about as many pages as ours. */
export const PAGE_SIZE = 32

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
    inOutlet: Map.groupBy(claims, ({ article }) => article.data.outlet),
    ofActor: groupByEach(claims, ({ claim }) => [...claim.speaker, ...claim.relayedBy, ...claim.about]),
    onEvent: groupByEach(claims, ({ claim }) => (claim.event === undefined ? [] : [claim.event])),
    onQuestion: groupByEach(claims, ({ claim }) => claim.answers.map(({ question }) => question)),
  }
}

let gathered: ReturnType<typeof gather> | undefined

export const allClaims = () => (gathered ??= gather())

export type PlacedClaim = Awaited<ReturnType<typeof gather>>['claims'][number]
