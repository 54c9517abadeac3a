/** Tells how far a long piece of work is. */
export interface Progress {
  /** Says that this many of all are done. */
  advanceTo(done: number): void
  /** Takes the line away. */
  end(): void
}

/** A stream that may be a terminal. */
interface Output {
  isTTY?: boolean
  write(text: string): unknown
}

/** Milliseconds between two updates: fast enough to look alive, slow enough to cost nothing. */
const STEP = 100
/** Work shorter than this, in milliseconds, needs no telling. */
const PATIENCE = 1000
const START_OF_LINE = '\r'
const CLEAR_LINE = '\u001B[2K'

/**
 * One line of a terminal that says how much is done and how long the rest will take: "Records indexed: 4,200 of 12,000, 7 s left".
 * It takes itself away in the end. Where nobody watches (a file, a log of CI) nothing is written.
 */
export function startProgress(what: string, total: number, output: Output = process.stdout, now = Date.now): Progress {
  if (output.isTTY !== true || process.env['CI'] !== undefined) {
    return { advanceTo: () => undefined, end: () => undefined }
  }
  const start = now()
  let last = start + PATIENCE - STEP
  let isShown = false
  return {
    advanceTo(done) {
      const time = now()
      if (time - last < STEP) return
      last = time
      isShown = true
      output.write(`${START_OF_LINE}${CLEAR_LINE}${progressInWords(what, done, total, time - start)}`)
    },
    end() {
      if (isShown) output.write(START_OF_LINE + CLEAR_LINE)
    },
  }
}

/** The line after some milliseconds of work. */
export function progressInWords(what: string, done: number, total: number, elapsed: number): string {
  const count = (number: number): string => number.toLocaleString('en-GB')
  const secondsLeft = done === 0 ? undefined : Math.ceil(((elapsed / done) * (total - done)) / 1000)
  const left =
    secondsLeft === undefined
      ? ''
      : `, ${secondsLeft < 100 ? `${secondsLeft} s` : `${Math.round(secondsLeft / 60)} min`} left`
  return `${what}: ${count(done)} of ${count(total)}${left}`
}

/** The items one after the other, while a line tells how many of them are done. */
export function* withProgress<Item>(what: string, items: readonly Item[]): Generator<Item> {
  const progress = startProgress(what, items.length)
  try {
    for (const [index, item] of items.entries()) {
      progress.advanceTo(index)
      yield item
    }
  } finally {
    progress.end()
  }
}
