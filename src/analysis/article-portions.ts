import type { Article, Corpus } from '../domain/corpus.ts'
import { ARTICLES_TOGETHER } from './periods.ts'
import { type Portion, portions } from './portions.ts'

/** All articles in order of publication, in portions; an entry shows what its claims rest on, so a page has fewer than of links. */
export const articlePortions = ({ articles }: Corpus): Portion<Article>[] => portions(articles, { each: 80 })

/** All articles where they are few, else those that were printed last, in order of publication; one without a date isn't among them. */
export const latestArticles = ({ articles }: Corpus, most: number): readonly Article[] =>
  articles.length <= ARTICLES_TOGETHER ? articles : articles.filter(({ date }) => date !== 'unknown').slice(-most)
