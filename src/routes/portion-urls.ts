/**
 * Where a portion of a list stands. The first one keeps the page of the list, at the `id` of the list; further ones have pages of
 * their own in a folder that is called like that page, so no other page can have their address.
 */
export const portionUrl = (page: string, list: string, number: number): string =>
  number === 1 ? `${page}#${list}` : `${page.replace(/\.html$/, '')}/${list}/${number}.html`

/** The list of the claims on a sourcing, on the sourcing page. */
export const claimsOnSourcing = (sourcing: string): string => `claims-${sourcing}`

/** The matrix of the articles that were printed in a period. The newest one stands on the page of questions. */
export const matrixPeriodUrl = (period: string): string => `/questions/periods/${period}.html`

/** The timeline of a period. The newest one stands on the page of the timeline, as long as there is room for it. */
export const timelinePeriodUrl = (period: string): string => `/timeline/${period}.html`

/** The `id` of the list of all articles, on its page. */
export const ARTICLE_LIST = 'list'
