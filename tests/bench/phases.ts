import type { TreeUse } from './process-tree.ts'

/** A line that the stop watch wrote: a hook of an integration or of Astro itself, in milliseconds since 1970. */
export interface NotedHook {
  name: string
  hook: string
  from: number
  to: number
}

/** The parts of a build, in their order. */
export const PHASES = ['start', 'check', 'load', 'bundle', 'render', 'index', 'write'] as const
export type Phase = (typeof PHASES)[number]

export interface PhaseUse {
  seconds: number
  /** The most memory of all processes together, in bytes. */
  peakMemory: number
}

/**
 * Where the time of a build went. `start`: until the configuration is read, and what no other part accounts for. `check`: reading
 * and checking the content. `load`: filling Astro's content collections. `bundle`: Vite. `render`: the pages, those after Astro's too. `index`: the wait for
 * what is made beside the pages, the search index among it. `write`: everything else after the last page.
 */
export function phasesOf(
  notes: readonly NotedHook[],
  uses: readonly TreeUse[],
  { from, to }: { from: number; to: number },
): Record<Phase, PhaseUse> {
  const when = (hook: string, pick: 'first' | 'last' = 'first'): number => {
    const times = notes.filter((note) => note.name === 'astro' && note.hook === hook).map((note) => note.from)
    return (pick === 'first' ? times[0] : times.at(-1)) ?? from
  }
  const spanOf = (name: string, hook: string): [number, number] => {
    const found = notes.find((note) => note.name === name && note.hook === hook)
    return found === undefined ? [to, to] : [found.from, found.to]
  }
  const [check, index] = [spanOf('check-corpus', 'astro:config:setup'), spanOf('work-beside', 'astro:build:done')]
  const [done, bundled] = [when('astro:build:done'), when('bundle', 'last')]
  const spans: Record<Exclude<Phase, 'start'>, [number, number][]> = {
    check: [check],
    load: [[when('astro:config:done'), when('astro:build:start')]],
    bundle: [[when('astro:build:start'), bundled]],
    render: [[bundled, when('astro:build:generated')], spanOf('work-beside', 'astro:build:generated')],
    index: [index],
    write: [
      [done, Math.min(index[0], to)],
      [index[1], to],
    ],
  }
  const use = (within: readonly [number, number][]): PhaseUse => ({
    seconds: within.reduce((sum, [begin, end]) => sum + Math.max(0, end - begin), 0) / 1000,
    peakMemory: Math.max(
      0,
      ...uses.filter(({ at }) => within.some(([begin, end]) => begin <= at && at <= end)).map(({ memory }) => memory),
    ),
  })
  const known = Object.fromEntries(Object.entries(spans).map(([phase, within]) => [phase, use(within)])) as Record<
    Exclude<Phase, 'start'>,
    PhaseUse
  >
  const accounted = Object.values(known).reduce((sum, { seconds }) => sum + seconds, 0)
  return {
    start: { ...use([[from, when('astro:config:setup')]]), seconds: (to - from) / 1000 - accounted },
    ...known,
  }
}
