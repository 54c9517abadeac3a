import { type PocketPlace, pocketUrl } from '../routes/pocket-urls.ts'
import { articleElement, wordsInPlace } from './article-notes.ts'
import type { Library } from './library.ts'
import { link, paragraph } from './parts.ts'
import { shownText } from './shown-text.ts'
import type { View } from './view.ts'
import { actorsView, actorView } from './views/actors-view.ts'
import { claimView } from './views/claim-view.ts'
import { claimsView } from './views/claims-view.ts'
import { contradictionsView } from './views/contradictions-view.ts'
import { questionsView, questionView } from './views/questions-view.ts'
import { sourcingView } from './views/sourcing-view.ts'
import { timelineView } from './views/timeline-view.ts'

/** What a place shows that is made from the edition's data; `undefined` for parts that stand in the document ready made. */
export function renderedPart(library: Library, { part, ids }: PocketPlace): View | undefined {
  const [id] = ids
  switch (part) {
    case 'claims':
      return id === undefined ? claimsView(library) : claimPlace(library, ids.join('/'))
    case 'questions': {
      if (id === undefined) return questionsView(library)
      const question = library.question(id)
      return question === undefined ? nothing(id) : questionView(library, question)
    }
    case 'actors': {
      if (id === undefined) return actorsView(library)
      const actor = library.actor(id)
      return actor === undefined ? nothing(id) : actorView(library, actor)
    }
    case 'contradictions':
      return contradictionsView(library)
    case 'sourcing':
      return sourcingView(library)
    case 'timeline':
      return timelineView(library)
    case 'index':
    case 'articles':
    case 'search':
    case 'verify':
      return undefined
    default:
      throw new TypeError(`Unhandled part ${JSON.stringify(part satisfies never)}`)
  }
}

function claimPlace(library: Library, ref: string): View {
  const claim = library.claim(ref)
  const article = claim && articleElement(claim.article.id)
  if (claim === undefined || article === null || article === undefined) return nothing(ref)
  return claimView(library, claim, { text: shownText(article), paragraph: wordsInPlace(article, claim) })
}

const nothing = (name: string): View => ({
  title: 'Not in this edition',
  content: [paragraph([`Nothing here is called “${name}”. `, link(pocketUrl('index'), ['To the beginning'])])],
})
