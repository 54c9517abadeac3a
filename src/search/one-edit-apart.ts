/** Whether two words differ by one typing error: a letter too many, too few or another, or two neighbours that changed places. */
export function oneEditApart(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length)
  if (Math.max(a.length, b.length) > shortest + 1) return false
  let start = 0
  while (start < shortest && a[start] === b[start]) start += 1
  let end = 0
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const differing = shortest - start - end
  if (a.length !== b.length) return differing === 0
  return differing === 1 || (differing === 2 && a[start] === b[start + 1] && a[start + 1] === b[start])
}
