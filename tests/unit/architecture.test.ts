import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Who may import whom; `packages` are those from outside. A folder that is not here has no place in the house. */
const ARROWS: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> = {
  domain: { folders: [], packages: ['zod', 'edtf'] },
  routes: { folders: ['domain'], packages: [] },
  anchoring: { folders: ['domain'], packages: ['approx-string-match', 'fastest-levenshtein'] },
  normalization: { folders: ['domain'], packages: [] },
  analysis: { folders: ['domain'], packages: [] },
  checks: { folders: ['anchoring', 'normalization', 'analysis', 'domain'], packages: ['fastest-levenshtein'] },
  markdown: {
    folders: ['anchoring', 'domain'],
    packages: ['mdast', 'hast', 'remark', 'remark-rehype', 'rehype', 'rehype-stringify', 'unified'],
  },
  'structured-data': { folders: ['analysis', 'routes', 'anchoring', 'domain'], packages: ['mdast', 'remark', 'zod'] },
  reporters: { folders: ['checks', 'domain'], packages: ['astro', 'diff', 'node'] },
  packing: { folders: ['domain'], packages: ['node'] },
  typography: { folders: ['corpus', 'analysis', 'routes'], packages: ['node', 'subset-font'] },
  sharing: { folders: ['typography', 'domain'], packages: ['@resvg/resvg-wasm', 'node'] },
  bundling: { folders: ['routes'], packages: ['esbuild', 'node'] },
  finishing: { folders: ['routes', 'domain'], packages: ['node'] },
  corpus: {
    folders: ['markdown', 'anchoring', 'normalization', 'domain'],
    packages: ['astro', 'gray-matter', 'node', 'js-yaml', 'yaml', 'zod'],
  },
  markup: { folders: ['corpus', 'structured-data', 'sharing', 'analysis', 'routes', 'domain'], packages: [] },
  'search-index': {
    folders: ['structured-data', 'pocket', 'packing', 'bundling', 'routes', 'domain'],
    packages: ['cborg', 'node', 'pagefind'],
  },
  beside: {
    folders: [
      'search-index',
      'markup',
      'corpus',
      'structured-data',
      'analysis',
      'finishing',
      'packing',
      'routes',
      'domain',
    ],
    packages: ['node'],
  },
  integrations: {
    folders: [
      ...[
        'beside',
        'search-index',
        'markup',
        'reporters',
        'checks',
        'finishing',
        'structured-data',
        'corpus',
        'markdown',
      ],
      ...['analysis', 'normalization', 'anchoring', 'bundling', 'packing', 'routes', 'domain'],
    ],
    packages: ['astro', 'node'],
  },
  cli: {
    folders: [
      ...['reporters', 'checks', 'finishing', 'structured-data', 'corpus', 'markdown', 'analysis'],
      ...['normalization', 'anchoring', 'routes', 'domain'],
    ],
    packages: ['node'],
  },
  // What runs in the browser.
  dom: { folders: [], packages: [] },
  search: { folders: ['dom', 'packing', 'structured-data', 'anchoring', 'routes', 'domain'], packages: [] },
  reading: { folders: ['dom', 'routes'], packages: [] },
  pocket: { folders: ['search', 'dom', 'packing', 'anchoring', 'routes', 'domain'], packages: [] },
  'not-found': { folders: ['routes'], packages: [] },
  offline: { folders: ['dom', 'routes', 'domain'], packages: [] },
  components: {
    folders: [
      'markup',
      'typography',
      'search',
      'not-found',
      'structured-data',
      'routes',
      'analysis',
      'domain',
      'styles',
    ],
    packages: ['d3-scale', 'd3-time', 'astro'],
  },
  layouts: {
    folders: [
      'markup',
      'bundling',
      'typography',
      'components',
      'search',
      'not-found',
      'structured-data',
      'routes',
      'analysis',
      'domain',
      'styles',
    ],
    packages: ['astro'],
  },
  pages: {
    folders: [
      ...[
        'markup',
        'bundling',
        'typography',
        'sharing',
        'layouts',
        'components',
        'search',
        'not-found',
        'corpus',
        'analysis',
      ],
      ...['structured-data', 'pocket', 'packing', 'routes', 'domain', 'styles'],
    ],
    packages: ['astro'],
  },
  styles: { folders: [], packages: [] },
  'content.config.ts': { folders: ['corpus', 'domain'], packages: ['astro'] },
}

interface Import {
  /** A file under `src/`, or the name of a package. */
  target: string
  isOurs: boolean
  /** Gone at run time. */
  isTypeOnly: boolean
}

const IMPORT =
  /(?:^|[\s;>])(?:import|export)\s+(type\s)?([^'"`;]*?)\sfrom\s*['"]([^'"]+)['"]|(?:^|[\s;>])import\s*\(?\s*['"]([^'"]+)['"]/g

/** Every import of a file: those of its scripts, and of the head of an Astro component. */
function importsOf(file: string, code: string): Import[] {
  return [...code.matchAll(IMPORT)].map(([, type, names = '', from, bare]) => {
    const specifier = from ?? bare ?? ''
    const isOurs = specifier.startsWith('.')
    const [scopeOrName = '', name = ''] = specifier.split(/[/:]/)
    return {
      target: isOurs
        ? path.posix.join(path.posix.dirname(file), specifier)
        : scopeOrName.startsWith('@')
          ? `${scopeOrName}/${name}`
          : scopeOrName,
      isOurs,
      isTypeOnly: type !== undefined || /^\{(\s*type\s[^,}]+,?)+\s*\}$/.test(names.trim()),
    }
  })
}

const FILES = globSync('src/**/*.{ts,astro}', { cwd: ROOT })
  .map((file) => file.split(path.sep).join('/').replace('src/', ''))
  .sort()
const IMPORTS = new Map(
  FILES.map((file) => [file, importsOf(file, readFileSync(path.join(ROOT, 'src', file), 'utf8'))]),
)
const folderOf = (file: string) => file.split('/')[0] ?? ''

describe('the reading of imports', () => {
  const cases = [
    { name: 'a value', code: "import { a } from './b.ts'", target: 'domain/b.ts', isTypeOnly: false },
    { name: 'a type', code: "import type { A } from '../routes/b.ts'", target: 'routes/b.ts', isTypeOnly: true },
    {
      name: 'types one by one',
      code: "import { type A, type B } from './b.ts'",
      target: 'domain/b.ts',
      isTypeOnly: true,
    },
    {
      name: 'a type and a value',
      code: "import { type A, b } from './b.ts'",
      target: 'domain/b.ts',
      isTypeOnly: false,
    },
    { name: 'several lines', code: "import {\n  a,\n  b,\n} from './b.ts'", target: 'domain/b.ts', isTypeOnly: false },
    { name: 'something handed on', code: "export { a } from './b.ts'", target: 'domain/b.ts', isTypeOnly: false },
    { name: 'a side effect', code: "import '../styles/a.css'", target: 'styles/a.css', isTypeOnly: false },
    { name: 'an import on demand', code: "await import('./b.ts')", target: 'domain/b.ts', isTypeOnly: false },
    {
      name: 'a script of a component',
      code: "<script>import './b.ts'</script>",
      target: 'domain/b.ts',
      isTypeOnly: false,
    },
    { name: 'a module of Node', code: "import path from 'node:path'", target: 'node', isTypeOnly: false },
    {
      name: 'a part of a package',
      code: "import type { Loader } from 'astro/loaders'",
      target: 'astro',
      isTypeOnly: true,
    },
  ]
  test.each(cases)('finds $name', ({ code, target, isTypeOnly }) => {
    expect(importsOf('domain/a.ts', code)).toMatchObject([{ target, isTypeOnly }])
  })

  test('finds the imports of the house', () => {
    expect(FILES.length).toBeGreaterThan(60)
    expect([...IMPORTS.values()].flat().length).toBeGreaterThan(150)
  })
})

describe('the house', () => {
  test('has only rooms that are in the table, and every room is on the map', () => {
    const map = readFileSync(path.join(ROOT, 'src/README.md'), 'utf8')
    const rooms = [...new Set(FILES.map(folderOf))]
    expect(rooms.filter((room) => !(room in ARROWS))).toEqual([])
    expect(rooms.filter((room) => !map.includes(`\`${room}`))).toEqual([])
  })

  test('has no drawer for odds and ends', () => {
    const folders = globSync(['src/**', 'tests/**'], { cwd: ROOT }).flatMap((file) => file.split(path.sep))
    for (const name of ['utils', 'util', 'lib', 'helpers', 'common']) expect(folders).not.toContain(name)
  })

  test('imports along the arrows only', () => {
    const wrong = FILES.flatMap((file) => {
      const { folders, packages } = ARROWS[folderOf(file)] ?? { folders: [], packages: [] }
      return (IMPORTS.get(file) ?? [])
        .filter(({ target, isOurs }) =>
          isOurs
            ? folderOf(target) !== folderOf(file) && !folders.includes(folderOf(target))
            : !packages.includes(target),
        )
        .map(({ target }) => `${file} → ${target}`)
    })
    expect(wrong).toEqual([])
  })

  test('imports no file that imports it back', () => {
    expect(FILES.map((file) => pathBack(file)).filter((cycle) => cycle !== undefined)).toEqual([])
  })

  test('reads content/ in one place', () => {
    const readers = FILES.filter((file) => (IMPORTS.get(file) ?? []).some(({ target }) => target === 'node'))
      .filter((file) => /from 'node:fs/.test(codeOf(file)))
      .filter(
        (file) => !['integrations', 'beside', 'cli', 'finishing', 'typography', 'sharing'].includes(folderOf(file)),
      )
    expect(readers).toEqual(['corpus/parse-articles.ts', 'corpus/read-corpus.ts'])
    expect(FILES.filter((file) => /['"`]READOUT_CONTENT['"`]|env\.READOUT_CONTENT/.test(codeOf(file)))).toEqual([
      'corpus/content-folder.ts',
    ])
  })

  test('asks for the content collections in one place', () => {
    expect(FILES.filter((file) => /\bgetCollection\b/.test(codeOf(file)))).toEqual(['corpus/queries.ts'])
  })

  test('sends no zod, no Node and no Astro to the browser', () => {
    const sent = reachable(
      FILES.filter((file) => ['search', 'reading', 'pocket', 'offline', 'not-found'].includes(folderOf(file))),
    )
    const packages = [...sent].filter((target) => !target.includes('.'))
    // Small, and the same that finds the nearest name in messages of the build.
    expect(packages).toEqual(['fastest-levenshtein'])
  })
})

const codeOf = (file: string): string => readFileSync(path.join(ROOT, 'src', file), 'utf8')

/** The way from a file back to itself, if there is one. */
function pathBack(start: string): string | undefined {
  const seen = new Set<string>()
  const ways = [[start]]
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const { target } of IMPORTS.get(way.at(-1) ?? '') ?? []) {
      if (target === start) return [...way, start].join(' → ')
      if (seen.has(target)) continue
      seen.add(target)
      ways.push([...way, target])
    }
  }
  return undefined
}

/** Every file and package that some files need at run time. */
function reachable(files: readonly string[]): Set<string> {
  const seen = new Set(files)
  for (const file of seen) {
    for (const { target, isTypeOnly } of IMPORTS.get(file) ?? []) if (!isTypeOnly) seen.add(target)
  }
  return seen
}
