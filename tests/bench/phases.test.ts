import { expect, test } from 'vitest'
import { type NotedHook, phasesOf } from './phases.ts'

const note = (name: string, hook: string, from: number, to = from): NotedHook => ({ name, hook, from, to })
const NOTES = [
  note('astro', 'astro:config:setup', 1000),
  note('check-corpus', 'astro:config:setup', 1000, 4000),
  note('astro', 'astro:config:done', 4000),
  note('astro', 'astro:build:start', 5000),
  note('astro', 'bundle', 5500),
  note('astro', 'bundle', 6000),
  note('astro', 'astro:build:generated', 14_000),
  note('work-beside', 'astro:build:generated', 14_000, 16_000),
  note('astro', 'astro:build:done', 16_000),
  note('work-beside', 'astro:build:done', 16_500, 20_500),
  note('finish-site', 'astro:build:done', 20_500, 22_500),
]
const secondsOf = (notes: readonly NotedHook[]) =>
  Object.entries(phasesOf(notes, [], { from: 0, to: 23_000 })).map(([phase, { seconds }]) => [phase, seconds])

test('the parts of a build take the time between its hooks, and together all of it', () => {
  expect(secondsOf(NOTES)).toEqual([
    ...[
      ['start', 1],
      ['check', 3],
      ['load', 1],
      ['bundle', 1],
      ['render', 10],
      ['index', 4],
      ['write', 3],
    ],
  ])
})

test('a site without checks and without an index of its own has none of their time', () => {
  const bare = NOTES.filter(({ name }) => name === 'astro')
  expect(secondsOf(bare)).toEqual([
    ...[
      ['start', 6],
      ['check', 0],
      ['load', 1],
      ['bundle', 1],
      ['render', 8],
      ['index', 0],
      ['write', 7],
    ],
  ])
})

test('each part has the memory that was used while it ran', () => {
  const uses = [
    { at: 3000, memory: 5, memoryWithoutIndexer: 5 },
    { at: 8000, memory: 7, memoryWithoutIndexer: 7 },
    { at: 9000, memory: 9, memoryWithoutIndexer: 9 },
    { at: 17_000, memory: 20, memoryWithoutIndexer: 8 },
  ]
  const { check, render, index, load } = phasesOf(NOTES, uses, { from: 0, to: 23_000 })
  expect([check, render, index, load].map(({ peakMemory }) => peakMemory)).toEqual([5, 9, 20, 0])
})
