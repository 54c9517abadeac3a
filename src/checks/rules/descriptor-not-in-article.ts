import { nearestPassage } from '../nearest-passage.ts'
import { articleText } from '../quotable-text.ts'
import type { ArticleDocument } from '../../domain/document.ts'
import type { FindingDetail } from '../../domain/finding.ts'
import type { Check } from '../check.ts'
import { containsName } from '../whole-words.ts'

const ruleId = 'descriptor-not-in-article'

/** The words for an anonymous source are those of an article that it speaks in. */
export const descriptorNotInArticle: Check = {
  ruleId,
  *run({ articles, actors, unreadable }) {
    // The words may stand in the article that couldn't be read.
    if (unreadable.some(({ collection }) => collection === 'articles')) return
    const articlesWith = articlesByActor(articles)
    for (const actor of actors) {
      const using = articlesWith.get(actor.id)
      if (using === undefined) continue
      for (const [index, descriptor] of actor.value.descriptors.entries()) {
        if (using.some(({ text }) => containsName(text, descriptor))) continue
        yield {
          ruleId,
          place: actor.placeOf(['descriptors', index]),
          reason: `These words for "${actor.id}" stand in none of the articles that name it: ${using.map(({ file }) => file).join(', ')}.`,
          details: nearestIn(using, descriptor),
          fix: ["Copy the article's words for the source to the letter, or remove the entry."],
        }
      }
    }
  },
}

/** The articles that list an actor or have it speak. */
function articlesByActor(articles: readonly ArticleDocument[]): Map<string, ArticleDocument[]> {
  const byActor = new Map<string, ArticleDocument[]>()
  for (const article of articles) {
    const { actors, claims } = article.value
    for (const actor of new Set([...actors, ...claims.flatMap(({ speaker }) => speaker)])) {
      const known = byActor.get(actor)
      if (known === undefined) byActor.set(actor, [article])
      else known.push(article)
    }
  }
  return byActor
}

function nearestIn(articles: readonly ArticleDocument[], descriptor: string): FindingDetail[] {
  for (const article of articles) {
    const nearest = nearestPassage(articleText(article), descriptor)
    if (nearest === undefined) continue
    const place = article.placeOfText(nearest.position)
    return [{ kind: 'nearest', in: 'article', place, edits: nearest.edits, article: nearest.text, quote: descriptor }]
  }
  return []
}
