import { createHash } from 'node:crypto'
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { nearestName } from '../anchoring/nearest-name.ts'
import { actorSchema } from '../domain/actor.ts'
import {
  type ArticleDocument,
  type CollectionName,
  COLLECTIONS,
  type ContentDocument,
  type CorpusDocuments,
  type SourceDocument,
} from '../domain/document.ts'
import { eventSchema } from '../domain/event.ts'
import type { Finding } from '../domain/finding.ts'
import { slugSchema } from '../domain/ids.ts'
import { ledgerSchema } from '../domain/ledger.ts'
import { questionSchema } from '../domain/question.ts'
import { reportSchema } from '../domain/report.ts'
import { storySchema } from '../domain/story.ts'
import { decodeText } from './decode-text.ts'
import { parseYaml } from './parse-yaml.ts'
import { type ParsedArticle, readArticle } from './read-article.ts'
import { readPermalinks } from './read-permalinks.ts'
import { toSchemaFindings } from './schema-findings.ts'

/**
 * Reads everything under a content folder, the only place that does. Nothing is thrown for what stands in the files:
 * `problems` says what couldn't be read and where. A missing folder is thrown, since it means a wrong path.
 */
export function readCorpus(folder: string, options?: ReadingOptions): CorpusDocuments {
  if (!existsSync(folder)) {
    throw new Error(`There is no content folder at ${folder}. Set READOUT_CONTENT to a folder that has a story.yaml.`)
  }
  return new ContentReader(folder, options).read()
}

/** Articles that were parsed already, by the text of their files. */
export type KnownArticles = ReadonlyMap<string, ParsedArticle>

/** How to read a corpus. */
export interface ReadingOptions {
  /** Where paths in findings begin; the current folder if it isn't given. */
  projectRoot?: string
  known?: KnownArticles
  /** Hands on the ids of articles as they are read, for whoever wants to tell how far the reading is. */
  watch?: (ids: readonly string[]) => Iterable<string>
}

/** Files of content/ that are meant for people or machines, not for the site. */
const NOT_CONTENT = new Set(['README.md', '.gitkeep', '.DS_Store', 'Thumbs.db'])

/** What stands directly in content/. */
const TOP_LEVEL = new Set<string>([...COLLECTIONS, 'sources', 'story.yaml', 'permalinks.txt'])

/** Reads a content folder, whole or one part; gathers texts and problems, so that no function has to hand them up. */
export class ContentReader {
  readonly #folder: string
  readonly #options: Required<ReadingOptions>
  readonly #problems: Finding[] = []
  readonly #unreadable: CorpusDocuments['unreadable'] = []
  readonly #fileTexts = new Map<string, string>()

  constructor(folder: string, options: ReadingOptions = {}) {
    this.#folder = folder
    this.#options = { projectRoot: process.cwd(), known: new Map(), watch: (ids) => ids, ...options }
  }

  read(): CorpusDocuments {
    this.#findStrangers()
    return {
      story: this.story(),
      articles: this.articles(),
      actors: this.actors(),
      reports: this.reports(),
      events: this.events(),
      questions: this.questions(),
      ledgers: this.ledgers(),
      sources: this.sources(),
      permalinks: this.#readPermalinks(),
      unreadable: this.#unreadable,
      problems: this.#problems,
      fileTexts: this.#fileTexts,
    }
  }

  story = () => this.#readYaml('story.yaml', 'story', storySchema)
  actors = () => this.#readFolder('actors', actorSchema)
  reports = () => this.#readFolder('reports', reportSchema)
  events = () => this.#readFolder('events', eventSchema)
  questions = () => this.#readFolder('questions', questionSchema)
  ledgers = () => this.#readFolder('ledgers', ledgerSchema)
  sources = () => this.#readSources()

  articles(): ArticleDocument[] {
    const articles: ArticleDocument[] = []
    for (const id of this.#options.watch(this.#idsIn('articles', '.md'))) articles.push(...this.#readArticle(id))
    return articles
  }

  #readFolder<Schema extends z.ZodType>(name: CollectionName, schema: Schema): ContentDocument<z.output<Schema>>[] {
    return this.#idsIn(name, '.yaml').flatMap((id) => {
      const document = this.#readYaml(`${name}/${id}.yaml`, id, schema)
      if (document === undefined) this.#unreadable.push({ collection: name, id })
      return document ?? []
    })
  }

  #readYaml<Schema extends z.ZodType>(
    name: string,
    id: string,
    schema: Schema,
  ): ContentDocument<z.output<Schema>> | undefined {
    const file = this.#label(name)
    const fileText = this.#readText(name)
    if (fileText === undefined) return undefined
    const parsed = parseYaml({ yaml: fileText, fileText, offset: 0, file })
    if (parsed.kind === 'unreadable') {
      this.#problems.push(...parsed.problems)
      return undefined
    }
    const checked = schema.safeParse(parsed.value)
    if (!checked.success) {
      this.#problems.push(...toSchemaFindings(checked.error, { ...parsed, schema }))
      return undefined
    }
    return { id, file, value: checked.data, placeOf: parsed.placeOf }
  }

  /** The article, or none and a problem. */
  #readArticle(id: string): ArticleDocument[] {
    const name = `articles/${id}.md`
    const fileText = this.#readText(name)
    const read =
      fileText === undefined
        ? undefined
        : readArticle(id, this.#label(name), fileText, this.#options.known.get(fileText))
    if (read?.kind === 'read') return [read.document]
    if (read !== undefined) this.#problems.push(...read.problems)
    this.#unreadable.push({ collection: 'articles', id })
    return []
  }

  #readSources(): SourceDocument[] {
    return this.#namesIn('sources').map((name) => {
      const bytes = readFileSync(path.join(this.#folder, 'sources', name))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return { name, file: this.#label(`sources/${name}`), bytes, sha256 }
    })
  }

  #readPermalinks() {
    const name = 'permalinks.txt'
    if (!existsSync(path.join(this.#folder, name))) return undefined
    const text = this.#readText(name)
    if (text === undefined) return undefined
    const { permalinks, problems } = readPermalinks(text, this.#label(name))
    this.#problems.push(...problems)
    return permalinks
  }

  /** The text of a file; `undefined`, with a problem, where it is missing or can't be decoded. */
  #readText(name: string): string | undefined {
    const file = this.#label(name)
    const absolute = path.join(this.#folder, name)
    if (!isFile(absolute)) {
      this.#problems.push({
        ruleId: 'missing-file',
        place: { kind: 'unknown', file, why: 'No file stands there.' },
        reason: `There is no ${file}, and the site can't be built without it.`,
        fix: ['Add the file; content/README.md says what belongs into it.'],
      })
      return undefined
    }
    const decoded = decodeText(readFileSync(absolute), file)
    if (decoded.kind === 'unreadable') {
      this.#problems.push(...decoded.problems)
      return undefined
    }
    this.#fileTexts.set(file, decoded.text)
    return decoded.text
  }

  /** The ids of a folder's files, sorted; a file that can't be one is a problem, because it would be left out in silence. */
  #idsIn(collection: CollectionName, ending: '.md' | '.yaml'): string[] {
    return this.#namesIn(collection).flatMap((name) => {
      const id = name.endsWith(ending) ? name.slice(0, -ending.length) : ''
      if (slugSchema.safeParse(id).success) return [id]
      const file = this.#label(`${collection}/${name}`)
      this.#problems.push({
        ruleId: 'unexpected-file',
        place: { kind: 'unknown', file, why: 'The problem is its name.' },
        reason: `A file of this name in ${collection}/ would not be read.`,
        fix: [`Name it with lower-case words joined by hyphens and the ending ${ending}, or move it elsewhere.`],
      })
      return []
    })
  }

  #namesIn(folder: string): string[] {
    const absolute = path.join(this.#folder, folder)
    if (!existsSync(absolute)) return []
    if (!isFolder(absolute)) {
      this.#problems.push({
        ruleId: 'unexpected-file',
        place: { kind: 'unknown', file: this.#label(folder), why: 'The problem is that it is a file.' },
        reason: `${folder}/ is a folder, so nothing in a file of that name would be read.`,
        fix: [`Move the file elsewhere, and make a folder ${folder}/ if it is needed.`],
      })
      return []
    }
    return readdirSync(absolute, { withFileTypes: true })
      .filter((entry) => !NOT_CONTENT.has(entry.name) && !this.#isStrayFolder(folder, entry))
      .map(({ name }) => name)
      .sort()
  }

  /** Finds what stands directly in content/ and would be left out in silence, for example a folder with a misspelt name. */
  #findStrangers(): void {
    for (const name of readdirSync(this.#folder).sort()) {
      if (TOP_LEVEL.has(name) || NOT_CONTENT.has(name)) continue
      const nearest = nearestName(name, TOP_LEVEL)
      this.#problems.push({
        ruleId: 'unexpected-file',
        place: { kind: 'unknown', file: this.#label(name), why: 'The problem is its name.' },
        reason: 'Nothing of this name would be read.',
        fix: [
          ...(nearest === undefined ? [] : [`Did you mean ${nearest}?`]),
          `Here can stand: ${[...TOP_LEVEL].join(', ')}. Move it elsewhere, if it is none of them.`,
        ],
      })
    }
  }

  /** Whether an entry of a folder is a folder itself, which is a problem: what is in it would be left out in silence. */
  #isStrayFolder(folder: string, entry: Dirent): boolean {
    if (!entry.isDirectory()) return false
    this.#problems.push({
      ruleId: 'unexpected-file',
      place: {
        kind: 'unknown',
        file: this.#label(`${folder}/${entry.name}`),
        why: 'The problem is that it is a folder.',
      },
      reason: `${folder}/ has no folders in it, so nothing in this one would be read.`,
      fix: [`Move its files to ${folder}/, or elsewhere.`],
    })
    return true
  }

  /** A path as findings print it: from the project's root, or absolute outside it; with forward slashes. */
  #label(name: string): string {
    const absolute = path.join(this.#folder, name)
    const relative = path.relative(this.#options.projectRoot, absolute)
    return (relative.startsWith('..') ? absolute : relative).split(path.sep).join('/')
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
