import type { Check } from '../check.ts'

const ruleId = 'source-unused'

/** Every text that was received became an article, or isn't here. */
export const sourceUnused: Check = {
  ruleId,
  *run({ articles, sources, unreadable }) {
    // The article that couldn't be read may be the one that uses it.
    if (unreadable.some(({ collection }) => collection === 'articles')) return
    const used = new Set(articles.map(({ value }) => value.source.file))
    for (const { name, file } of sources) {
      if (used.has(name)) continue
      yield {
        ruleId,
        place: { kind: 'unknown', file, why: 'No article names it.' },
        reason: 'No article is made from this source, so nothing of it would be shown.',
        fix: [`Name it in the article it became: source: { file: ${name}, … }`, 'Or remove the file.'],
      }
    }
  },
}
