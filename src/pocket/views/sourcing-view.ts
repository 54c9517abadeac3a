import type { Sourcing } from '../../domain/claim.ts'
import { countInWords, listInWords } from '../../domain/count-in-words.ts'
import { SOURCING_WORDS } from '../../domain/words.ts'
import { pocketUrl } from '../../routes/pocket-urls.ts'
import { element } from '../../dom/element.ts'
import type { Library } from '../library.ts'
import { type Content, joined, link, list, paragraph, section, sign } from '../parts.ts'
import type { View } from '../view.ts'

/** What the claims rest on: the four kinds of sourcing, who was made from whom, and every voice. */
export function sourcingView(library: Library): View {
  const { claims } = library
  const { sources, actors } = library.edition
  const said = new Map<string, number>()
  for (const { speaker, sourcing } of claims) {
    if (sourcing === 'outlet') continue
    for (const id of new Set(speaker)) said.set(id, (said.get(id) ?? 0) + 1)
  }
  const voices = actors.filter(({ id }) => said.has(id)).sort((a, b) => (said.get(b.id) ?? 0) - (said.get(a.id) ?? 0))
  const named = voices.filter(({ kind }) => kind !== 'anonymous')
  const anonymous = actors
    .filter(({ kind }) => kind === 'anonymous')
    .sort((a, b) => (said.get(b.id) ?? 0) - (said.get(a.id) ?? 0))
  const claimsSaid = (id: string) => ` · ${countInWords(said.get(id) ?? 0, 'claim')}`
  return {
    title: 'Sourcing',
    content: [
      element('table', {}, [
        element(
          'tbody',
          {},
          (Object.keys(SOURCING_WORDS) as Sourcing[]).map((sourcing) =>
            element('tr', {}, [
              element('th', { scope: 'row' }, [sign(sourcing)]),
              element('td', {}, [countInWords(claims.filter((claim) => claim.sourcing === sourcing).length, 'claim')]),
              element('td', {}, [SOURCING_WORDS[sourcing].meaning]),
            ]),
          ),
        ),
      ]),
      ...section(`Sources (${sources.length})`, [
        paragraph(
          [
            'Articles that were made from each other or from one work are one source: a copy is not a confirmation. One that does not tell what it was made from may be a copy and is counted apart.',
          ],
          'hint',
        ),
        list(sources, ({ articles, isOfUnknownOrigin }) => [
          ...joined(
            articles.map((id) => link(pocketUrl('articles', id), [library.article(id)?.title ?? id])),
            ' · ',
          ),
          paragraph(
            [
              `${articles.length === 1 ? 'One article' : `${articles.length} articles, one source`}${isOfUnknownOrigin ? ', of unknown origin' : ''}`,
            ],
            'hint',
          ),
        ]),
      ]),
      ...section(`Named voices (${named.length})`, [
        list(named, ({ id, name }): Content[] => [link(pocketUrl('actors', id), [name]), claimsSaid(id)]),
      ]),
      ...section(`Anonymous sources (${anonymous.length})`, [
        list(anonymous, ({ id, name, descriptors }): Content[] => [
          link(pocketUrl('actors', id), [name]),
          claimsSaid(id),
          ...(descriptors.length === 0
            ? []
            : [
                paragraph([`In the articles’ words: ${listInWords(descriptors.map((words) => `“${words}”`))}`], 'hint'),
              ]),
        ]),
      ]),
    ],
  }
}
