/** One typing error in a word, chosen by `random` (0 to below 1): a letter left out, put in, replaced, or changed with its neighbour. */
export function misspell(word: string, random: () => number): string {
  const pick = (count: number) => Math.floor(random() * count)
  const letter = () => String.fromCharCode('a'.charCodeAt(0) + pick(26))
  const at = pick(word.length)
  const [before, after] = [word.slice(0, at), word.slice(at)]
  const wrong = [
    () => before + after.slice(1),
    () => before + letter() + after,
    () => before + letter() + after.slice(1),
    () => before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
  ][pick(4)]?.()
  return wrong === undefined || wrong === word ? misspell(word, random) : wrong
}

/** Numbers from 0 to below 1 that are the same in every run (Park and Miller's minimal standard generator). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return (state - 1) / 2_147_483_646
  }
}
