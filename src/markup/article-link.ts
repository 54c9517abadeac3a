import type { Article } from '../domain/corpus.ts'
import { articleUrl } from '../routes/urls.ts'
import { attribute, type Html, markup } from './markup.ts'

/** The title of an article, in its language, as a link to its page. */
export const articleLink = ({ id, title, language }: Article): Html =>
  markup`<a href="${articleUrl(id)}"${attribute('lang', language)}>${title}</a>`
