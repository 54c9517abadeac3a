import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { permalinkLine } from '../../src/checks/permalinks-of.ts'
import { writeArticle, type WrittenArticle } from './corpus/article.ts'
import { type Day, dayOf } from './corpus/calendar.ts'
import { type Cast, type CastMember, inventCast } from './corpus/cast.ts'
import { Coverage } from './corpus/coverage.ts'
import { UniqueNames } from './corpus/invented-words.ts'
import { inventPlot, type Plot } from './corpus/plot.ts'
import { Prose } from './corpus/prose.ts'
import { Random } from './corpus/random.ts'
import { Vocabulary } from './corpus/vocabulary.ts'
import { toYaml } from './corpus/yaml.ts'

export interface CorpusOptions {
  /** How many articles; each has about 700 words and 12 claims. */
  articles: number
  seed?: number
}

/** A file of a content folder. */
export interface CorpusFile {
  /** From the content folder, for example `articles/a-new-brantle.md`. */
  name: string
  text: string
}

/** How many days pass from one article to the next: none, one or, seldom, several; two articles a day on average. */
const DAYS_BETWEEN = { 0: 62, 1: 30, 2: 7, 4: 1 }

/**
 * Invents a content folder that passes every check: realistic in size, word frequencies, voices and relations, so that what
 * is measured on it holds for a real corpus of that size. The same options give the same bytes.
 */
export function* makeCorpus({ articles, seed = 1 }: CorpusOptions): Generator<CorpusFile> {
  const random = new Random(seed)
  const cast = inventCast(random)
  const plot = inventPlot(random, articles, cast.spokenOf)
  const coverage = new Coverage()
  const prose = new Prose(random, new Vocabulary(random))
  const newsroom = { random, prose, cast, plot, coverage, slugs: new UniqueNames() }
  const permalinks: string[] = []
  const slugs: string[] = []

  let day: Day = dayOf(0)
  for (let index = 0; index < articles; index += 1) {
    prose.beginArticle()
    const article = writeArticle(newsroom, day, index / articles)
    yield* articleFiles(article)
    slugs.push(article.slug)
    permalinks.push(...permalinksOf(article))
    day = dayOf(day.number + Number(random.weighted(DAYS_BETWEEN)))
  }

  const actors = namedActors(cast, coverage)
  for (const { id, fields } of actors) yield { name: `actors/${id}.yaml`, text: toYaml(fields) }
  yield* plotFiles(plot, coverage, slugs)
  permalinks.push(...actors.map(({ id }) => permalinkLine({ kind: 'actor', id })))
  yield { name: 'permalinks.txt', text: `${permalinks.sort().join('\n')}\n` }
  yield { name: 'story.yaml', text: toYaml(storyOf(articles)) }
}

function* articleFiles({ slug, fields, body, source, edits, report }: WrittenArticle): Generator<CorpusFile> {
  yield { name: `articles/${slug}.md`, text: `---\n${toYaml(fields)}---\n\n${body}\n` }
  yield { name: `sources/${slug}.txt`, text: source }
  yield { name: `ledgers/${slug}.yaml`, text: toYaml({ edits }) }
  if (report !== undefined) yield { name: `reports/${report.id}.yaml`, text: toYaml(report.fields) }
}

const permalinksOf = ({ slug, fields }: WrittenArticle): string[] => [
  permalinkLine({ kind: 'article', id: slug }),
  ...fields.claims.map(({ id }) => permalinkLine({ kind: 'claim', id: `${slug}/${id}` })),
]

/** The actors that articles name, and those these belong to: a small corpus doesn't get round to everybody. */
function namedActors({ all }: Cast, { named }: Coverage): CastMember[] {
  const employers = new Map(all.map(({ id, fields }) => [id, fields.affiliation ?? []]))
  // A set grows while it is walked.
  for (const id of named) for (const employer of employers.get(id) ?? []) named.add(employer)
  return all.filter(({ id }) => named.has(id))
}

function* plotFiles({ events, questions }: Plot, coverage: Coverage, slugs: readonly string[]): Generator<CorpusFile> {
  for (const { id, fields } of events) {
    if (coverage.named.has(id)) yield { name: `events/${id}.yaml`, text: toYaml(fields) }
  }
  for (const { id, fields } of questions) {
    const answering = coverage.answering(id)
    if (answering.size === 0) continue
    const silent = slugs.filter((slug) => !answering.has(slug))
    yield { name: `questions/${id}.yaml`, text: toYaml({ ...fields, silent }) }
  }
}

const storyOf = (articles: number) => ({
  title: 'An invented story',
  summary: `${articles} invented articles, for measuring.`,
  language: 'en',
  timeZone: 'Etc/UTC',
  licence: { name: 'CC0 1.0', spdx: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
})

/** Writes the content folder. A folder that has something in it is refused: what was there would be read along with it. */
export function writeCorpus(options: CorpusOptions, folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`)
  const made = new Set<string>()
  for (const { name, text } of makeCorpus(options)) {
    const file = path.join(folder, name)
    const parent = path.dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(file, text)
  }
}

/** `node tests/bench/make-corpus.ts <articles> <folder> [seed]`: exit code 2 for a wrong call. */
function main(argv: readonly string[]): number {
  const { positionals } = parseArgs({ args: [...argv], allowPositionals: true })
  const [articles, folder, seed = '1'] = positionals
  if (!isCount(articles) || folder === undefined || !isCount(seed)) {
    console.error('Usage: node tests/bench/make-corpus.ts <articles> <folder> [seed]')
    return 2
  }
  writeCorpus({ articles: Number(articles), seed: Number(seed) }, folder)
  return 0
}

const isCount = (text: string | undefined): text is string => text !== undefined && /^[1-9]\d*$/.test(text)

if (import.meta.main) process.exitCode = main(process.argv.slice(2))
