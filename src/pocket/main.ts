import { partOf } from '../dom/find-element.ts'
import { articleElement } from './article-notes.ts'
import { Library } from './library.ts'
import { startNavigation } from './navigation.ts'
import { readEdition } from './packs.ts'
import { defineSearch } from './pocket-search.ts'
import { shownText } from './shown-text.ts'
import { summarise, verifyArticle } from './verify-edition.ts'
import { storyState } from './views/story-view.ts'
import { outcomeInWords, verificationResult } from './views/verification-view.ts'

/** A part of the document by its `data-part`. */
const part = (name: 'state' | 'opening' | 'verify' | 'outcome' | 'result'): HTMLElement => partOf(document, name)

/** Holds every article of this document against what was recorded of it, and says what it found. */
function verify(library: Library): void {
  const verification = summarise(
    library.edition.articles.map((article) => {
      const shown = articleElement(article.id)
      return verifyArticle(article, shown === null ? '' : shownText(shown))
    }),
  )
  part('outcome').textContent = outcomeInWords(verification)
  part('result').replaceChildren(...verificationResult(verification))
}

async function start(): Promise<void> {
  const library = new Library(await readEdition())
  part('state').replaceChildren(...storyState(library))
  part('verify').addEventListener('click', () => verify(library))
  startNavigation(library)
  part('opening').remove()
  defineSearch(library)
}

start().catch((error: unknown) => {
  // The articles stand in the document and can be read without any of this.
  document.documentElement.classList.add('plain')
  part('opening').textContent =
    'This browser can’t open the claims, the search and Verify, but here are all articles. A newer browser can do more.'
  console.error(error)
})
