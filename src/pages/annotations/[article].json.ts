import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { getCorpus } from '../../corpus/queries.ts'
import { formatAnnotationPage, toAnnotationPage } from '../../structured-data/annotation-page.ts'

/** In a build `beside/` writes them. */
export const getStaticPaths = async () =>
  import.meta.env.DEV
    ? (await getCorpus()).articles.map((article) => ({ params: { article: article.id }, props: { article } }))
    : []

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) =>
  new Response(formatAnnotationPage(toAnnotationPage(props.article, await getCorpus(), site)), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  })
