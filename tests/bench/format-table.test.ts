import { expect, test } from 'vitest'
import type { MeasuredBuild } from './build-measured.ts'
import { formatTable } from './format-table.ts'
import { PHASES, type Phase } from './phases.ts'

const measured = (seconds: number, pages: number): MeasuredBuild => ({
  wallSeconds: seconds,
  cpuSeconds: seconds * 1.5,
  peakMemory: seconds * 1e8,
  peakMemoryWithoutIndexer: seconds * 5e7,
  phases: Object.fromEntries(
    PHASES.map((phase) => [phase, { seconds: seconds / PHASES.length, peakMemory: 0 }]),
  ) as MeasuredBuild['phases'] & Record<Phase, unknown>,
  hooks: [],
  pages,
  bytes: pages * 20_000,
  largest: { name: 'timeline.html', bytes: 123_456 },
})

test('figures stand under their size, with what they grew beside what the corpus grew', () => {
  const table = formatTable([
    { articles: 100, readout: measured(7, 1400), rebuilt: measured(3.5, 1400), plain: measured(10, 1300) },
    { articles: 1000, readout: measured(84, 13_400), rebuilt: measured(63, 13_400), plain: measured(100, 13_000) },
  ])
  expect(table).toMatchInlineSnapshot(`
    "                              100 articles  1,000 articles        growth
    Readout                              7.0 s          84.0 s  ×12.0 of ×10
      start                              1.0 s          12.0 s  ×12.0 of ×10
      check                              1.0 s          12.0 s  ×12.0 of ×10
      load                               1.0 s          12.0 s  ×12.0 of ×10
      bundle                             1.0 s          12.0 s  ×12.0 of ×10
      render                             1.0 s          12.0 s  ×12.0 of ×10
      index                              1.0 s          12.0 s  ×12.0 of ×10
      write                              1.0 s          12.0 s  ×12.0 of ×10
      processor time                    10.5 s         126.0 s  ×12.0 of ×10
      peak memory                       700 MB        8,400 MB  ×12.0 of ×10
      … without the indexer             350 MB        4,200 MB  ×12.0 of ×10
      pages                              1,400          13,400   ×9.6 of ×10
      size                               28 MB          268 MB   ×9.6 of ×10
      largest page                      123 kB          123 kB   ×1.0 of ×10
    After one changed claim              3.5 s          63.0 s  ×18.0 of ×10
      start                              0.5 s           9.0 s  ×18.0 of ×10
      check                              0.5 s           9.0 s  ×18.0 of ×10
      load                               0.5 s           9.0 s  ×18.0 of ×10
      bundle                             0.5 s           9.0 s  ×18.0 of ×10
      render                             0.5 s           9.0 s  ×18.0 of ×10
      index                              0.5 s           9.0 s  ×18.0 of ×10
      write                              0.5 s           9.0 s  ×18.0 of ×10
      processor time                     5.3 s          94.5 s  ×18.0 of ×10
      peak memory                       350 MB        6,300 MB  ×18.0 of ×10
    After a change ÷ first build          0.50            0.75
    Plain Astro, then Pagefind          10.0 s         100.0 s  ×10.0 of ×10
      load                               1.4 s          14.3 s  ×10.0 of ×10
      bundle                             1.4 s          14.3 s  ×10.0 of ×10
      render                             1.4 s          14.3 s  ×10.0 of ×10
      index                              1.4 s          14.3 s  ×10.0 of ×10
      processor time                    15.0 s         150.0 s  ×10.0 of ×10
      peak memory                     1,000 MB       10,000 MB  ×10.0 of ×10
      pages                              1,300          13,000  ×10.0 of ×10
    Readout ÷ plain Astro                 0.70            0.84
    "
  `)
})

test('without a yardstick there is no ratio', () => {
  const table = formatTable([{ articles: 5, readout: measured(3, 80), rebuilt: measured(3, 80), plain: undefined }])
  expect(table).not.toContain('Astro')
  expect(table).not.toContain('growth')
})
