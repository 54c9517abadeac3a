import { ABOUT, ACTORS, ARTICLES, CONTRADICTIONS, HOME, QUESTIONS, SEARCH, SOURCING, TIMELINE } from './urls.ts'

/** The parts of the site, as the navigation names them, in its order. */
export const SECTIONS = [
  { url: HOME, name: 'Story' },
  { url: ARTICLES, name: 'Articles' },
  { url: QUESTIONS, name: 'Questions' },
  { url: CONTRADICTIONS, name: 'Contradictions' },
  { url: ACTORS, name: 'Actors' },
  { url: SOURCING, name: 'Sourcing' },
  { url: TIMELINE, name: 'Timeline' },
  { url: SEARCH, name: 'Search' },
  { url: ABOUT, name: 'About' },
] as const
