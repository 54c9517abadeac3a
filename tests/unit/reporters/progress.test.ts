import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { progressInWords, startProgress, withProgress } from '../../../src/reporters/progress.ts'

test.each([
  { done: 0, total: 12_000, elapsed: 500, words: 'Records indexed: 0 of 12,000' },
  { done: 4_000, total: 12_000, elapsed: 4_000, words: 'Records indexed: 4,000 of 12,000, 8 s left' },
  { done: 1_000, total: 12_000, elapsed: 60_000, words: 'Records indexed: 1,000 of 12,000, 11 min left' },
  { done: 12_000, total: 12_000, elapsed: 9_000, words: 'Records indexed: 12,000 of 12,000, 0 s left' },
])('after $elapsed ms: $words', ({ done, total, elapsed, words }) => {
  expect(progressInWords('Records indexed', done, total, elapsed)).toBe(words)
})

describe('a line of progress', () => {
  beforeEach(() => {
    vi.stubEnv('CI', undefined)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  function work(isTTY: boolean, stepMilliseconds: number): string[] {
    const written: string[] = []
    let time = 0
    const progress = startProgress('Pages finished', 100, { isTTY, write: (text) => written.push(text) }, () => time)
    for (let done = 1; done <= 100; done += 1) {
      time += stepMilliseconds
      progress.advanceTo(done)
    }
    progress.end()
    return written
  }

  test('appears after a second, changes ten times a second at most, and takes itself away', () => {
    const written = work(true, 50)
    expect(written[0]).toContain('Pages finished: 20 of 100, 4 s left')
    expect(written.length).toBe(42)
    expect(written.at(-1)).toBe('\r\u001B[2K')
  })

  test('is not there for short work', () => {
    expect(work(true, 5)).toEqual([])
  })

  test('is not written into a file', () => {
    expect(work(false, 50)).toEqual([])
  })

  test('is not written into a log of CI', () => {
    vi.stubEnv('CI', 'true')
    expect(work(true, 50)).toEqual([])
  })
})

test('every item comes, in order, and an end before the last is one', () => {
  expect([...withProgress('Pages', ['a', 'b', 'c'])]).toEqual(['a', 'b', 'c'])
  for (const item of withProgress('Pages', ['a', 'b'])) {
    expect(item).toBe('a')
    break
  }
})
