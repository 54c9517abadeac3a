import { appendFileSync } from 'node:fs'

const HOOKS = [
  'astro:config:setup',
  'astro:config:done',
  'astro:build:start',
  'astro:build:generated',
  'astro:build:done',
]

const note = (entry) => appendFileSync(process.env.BENCH_TIMES, `${JSON.stringify(entry)}\n`)
const now = () => performance.timeOrigin + performance.now()

/**
 * A configuration that builds the same site and writes down, into the file that BENCH_TIMES names, when each hook of each
 * integration began and ended, when the bundles were written, and when Astro itself came to a hook. Its cache stands apart
 * (BENCH_CACHE), so that nothing of one corpus is left for the next.
 */
export const withStopWatch = (config) => ({
  ...config,
  cacheDir: process.env.BENCH_CACHE,
  integrations: [astroItself, ...(config.integrations ?? []).flat().map(timed)],
  vite: { ...config.vite, plugins: [...(config.vite?.plugins ?? []), bundles] },
})

const astroItself = {
  name: 'astro',
  hooks: Object.fromEntries(HOOKS.map((hook) => [hook, () => note({ name: 'astro', hook, from: now(), to: now() })])),
}

const bundles = {
  name: 'note-bundles',
  writeBundle: () => note({ name: 'astro', hook: 'bundle', from: now(), to: now() }),
}

const timed = ({ name, hooks }) => ({
  name,
  hooks: Object.fromEntries(
    Object.entries(hooks).map(([hook, work]) => [
      hook,
      async (options) => {
        const from = now()
        try {
          return await work(options)
        } finally {
          note({ name, hook, from, to: now() })
        }
      },
    ]),
  ),
})
