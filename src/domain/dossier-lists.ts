/** The lists on the page of an actor, by their `id`: what each is called, and what its entries are. */
export const DOSSIER_LIST_WORDS = {
  company: { name: 'Appears with', entries: 'actors' },
  positions: { name: 'Positions, question by question', entries: 'answers' },
  said: { name: 'Said', entries: 'claims' },
  compared: { name: 'Where others contradict or distort it', entries: 'pairs' },
  'said-about': { name: 'Said about', entries: 'claims' },
  relayed: { name: 'Relayed', entries: 'claims' },
  times: { name: 'In time', entries: 'claims' },
  'times-undated': { name: 'On events, without saying when', entries: 'claims' },
  articles: { name: 'Articles', entries: 'articles' },
} as const
export type DossierList = keyof typeof DOSSIER_LIST_WORDS
