/**
 * What stays when a page's own words are taken out of it: gives the page that has others in their places. `own` are stretches of
 * the page in their order; throws where one can't be found, or not once.
 */
export function pageFrame(page: string, own: readonly string[]): (others: readonly string[]) => string {
  const kept: string[] = []
  let rest = page
  for (const words of own) {
    const [before = '', after, again] = rest.split(words)
    if (after === undefined || again !== undefined) {
      throw new Error(
        `A page was to lend its frame, but this stands in it ${after === undefined ? 'nowhere' : 'twice'}: ${words.slice(0, 80)}`,
      )
    }
    kept.push(before)
    rest = after
  }
  return (others) => others.map((words, index) => (kept[index] ?? '') + words).join('') + rest
}
