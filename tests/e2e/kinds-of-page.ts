import { first, table } from './sites.ts'

/** One page of each kind, by its address from the root of the site. */
export const KINDS_OF_PAGE: readonly { kind: string; url: () => string }[] = [
  { kind: 'the start page', url: () => 'index.html' },
  { kind: 'the list of articles', url: () => 'articles/index.html' },
  { kind: 'an article', url: () => first(table('articles')).url },
  { kind: 'a claim', url: () => first(table('claims')).url },
  { kind: 'the table of questions', url: () => 'questions/index.html' },
  {
    kind: 'a question',
    url: () => `questions/${first(first(table('claims'), ({ answers }) => answers.length > 0).answers).question}.html`,
  },
  { kind: 'the contradictions', url: () => 'contradictions.html' },
  { kind: 'the list of actors', url: () => 'actors/index.html' },
  { kind: 'a person', url: () => first(table('actors'), ({ kind }) => kind === 'person').url },
  { kind: 'an anonymous source', url: () => first(table('actors'), ({ kind }) => kind === 'anonymous').url },
  { kind: 'the register of sources', url: () => 'sourcing.html' },
  { kind: 'the timeline', url: () => 'timeline.html' },
  { kind: 'the search page', url: () => 'search.html' },
  { kind: 'the method', url: () => 'about.html' },
  { kind: 'the statement on accessibility', url: () => 'accessibility.html' },
  { kind: 'the data', url: () => 'data/index.html' },
  { kind: 'offline reading', url: () => 'offline.html' },
]
