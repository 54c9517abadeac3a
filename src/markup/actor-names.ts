import type { Actor } from '../domain/corpus.ts'
import { actorUrl } from '../routes/urls.ts'
import { markup, type Html } from './markup.ts'

/** "The Kremlin, Vladimir Putin and Donald Trump", each a link. */
export const actorNames = (actors: readonly Actor[]): Html =>
  markup`${actors.map(
    ({ id, name }, index) =>
      markup`${index > 0 && (index === actors.length - 1 ? ' and ' : ', ')}<a href="${actorUrl(id)}">${name}</a>`,
  )}`
