import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Check } from '../../src/checks/check.ts'
import { decodeText } from '../../src/corpus/decode-text.ts'
import { parseYaml } from '../../src/corpus/parse-yaml.ts'
import { readArticle } from '../../src/corpus/read-article.ts'
import { readPermalinks } from '../../src/corpus/read-permalinks.ts'
import { toSchemaFindings } from '../../src/corpus/schema-findings.ts'
import { actorSchema } from '../../src/domain/actor.ts'
import type { CollectionName, ContentDocument, CorpusDocuments } from '../../src/domain/document.ts'
import { eventSchema } from '../../src/domain/event.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { ledgerSchema } from '../../src/domain/ledger.ts'
import type { Place } from '../../src/domain/place.ts'
import { questionSchema } from '../../src/domain/question.ts'
import { reportSchema } from '../../src/domain/report.ts'
import { storySchema } from '../../src/domain/story.ts'

/** A content folder in memory: file names under `content/`, and what stands in each. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>

/** How a test differs from the harbour corpus: another text, a change of the text, or `undefined` for no such file. */
export type Changes = Readonly<Record<string, string | Uint8Array | ((text: string) => string) | undefined>>

/** Replaces words of a file; throws where they don't stand there, so that no test passes by changing nothing. */
export const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`The fixture does not contain ${JSON.stringify(from)}.`)
    return text.replace(from, () => to)
  }

/** Several changes of one file, in turn. */
export const swaps =
  (...pairs: readonly (readonly [string, string])[]) =>
  (text: string): string =>
    pairs.reduce((changed, [from, to]) => swap(from, to)(changed), text)

/** The harbour corpus with some files changed, read as from a disk. */
export function harbourWith(changes: Changes = {}): CorpusDocuments {
  const files = new Map(Object.entries(HARBOUR))
  for (const [name, change] of Object.entries(changes)) {
    if (change === undefined) files.delete(name)
    else files.set(name, typeof change === 'function' ? change(String(files.get(name) ?? '')) : change)
  }
  return corpusOf(Object.fromEntries(files))
}

/** What a rule finds in the harbour corpus with some files changed. */
export function findingsOf(check: Check, changes: Changes = {}): Finding[] {
  const documents = harbourWith(changes)
  if (documents.problems.length > 0) throw new Error(JSON.stringify(documents.problems, null, 2))
  return [...check.run(documents)]
}

/** Where findings stand, as people see it. */
export const placesOf = (findings: readonly Finding[]): string[] => findings.map(({ place }) => toLink(place))

const toLink = (place: Place): string =>
  place.kind === 'known' ? `${place.file}:${place.start.line}:${place.start.column}` : place.file

/** Reads a content folder in memory. Files that can't be read are among the problems, as when they stand on a disk. */
export function corpusOf(files: ContentFiles): CorpusDocuments {
  const unreadable: CorpusDocuments['unreadable'] = []
  const problems: Finding[] = []
  const fileTexts = new Map<string, string>()

  const textOf = (name: string): string | undefined => {
    const content = files[name] ?? ''
    const file = `content/${name}`
    const decoded = decodeText(typeof content === 'string' ? new TextEncoder().encode(content) : content, file)
    if (decoded.kind === 'unreadable') {
      problems.push(...decoded.problems)
      return undefined
    }
    fileTexts.set(file, decoded.text)
    return decoded.text
  }
  const namesIn = (folder: string) =>
    Object.keys(files)
      .filter((name) => name.startsWith(`${folder}/`))
      .sort()
  const yamlOf = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const fileText = textOf(name)
    if (fileText === undefined) return undefined
    const file = `content/${name}`
    const parsed = parseYaml({ yaml: fileText, fileText, offset: 0, file })
    const checked = parsed.kind === 'parsed' ? schema.safeParse(parsed.value) : undefined
    if (parsed.kind === 'unreadable') problems.push(...parsed.problems)
    else if (checked?.error !== undefined) problems.push(...toSchemaFindings(checked.error, { ...parsed, schema }))
    if (parsed.kind === 'unreadable' || checked?.success !== true) return undefined
    const id = name.replace(/^.*\/|\.yaml$/g, '')
    return { id, file, value: checked.data as z.output<Schema>, placeOf: parsed.placeOf }
  }
  const folder = <Schema extends z.ZodType>(
    collection: CollectionName,
    schema: Schema,
  ): ContentDocument<z.output<Schema>>[] =>
    namesIn(collection).flatMap((name) => {
      const document = yamlOf(name, schema)
      if (document === undefined) unreadable.push({ collection, id: name.replace(/^.*\/|\.yaml$/g, '') })
      return document ?? []
    })
  const articles = namesIn('articles').flatMap((name) => {
    const id = name.replace(/^.*\/|\.md$/g, '')
    const fileText = textOf(name)
    const read = fileText === undefined ? undefined : readArticle(id, `content/${name}`, fileText)
    if (read?.kind === 'read') return read.document
    problems.push(...(read?.problems ?? []))
    unreadable.push({ collection: 'articles', id })
    return []
  })
  const sources = namesIn('sources').map((name) => {
    const content = files[name] ?? ''
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    return { name: name.replace('sources/', ''), file: `content/${name}`, bytes, sha256: sha256Of(bytes) }
  })
  const permalinksText = files['permalinks.txt'] === undefined ? undefined : textOf('permalinks.txt')
  const permalinks =
    permalinksText === undefined ? undefined : readPermalinks(permalinksText, 'content/permalinks.txt').permalinks

  return {
    story: yamlOf('story.yaml', storySchema),
    articles,
    actors: folder('actors', actorSchema),
    reports: folder('reports', reportSchema),
    events: folder('events', eventSchema),
    questions: folder('questions', questionSchema),
    ledgers: folder('ledgers', ledgerSchema),
    sources,
    permalinks,
    unreadable,
    problems,
    fileTexts,
  }
}

export const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const GAZETTE_SOURCE = `MENU

Terminal closed for nine days

The ferry terminal was closed on 2 April 2031, the Harbour Board said.

It will open “within nine working days” — by 15\u00a0April — said Mara Holm. 🚢 Dockers doubt it.

Subscribe`

const ECHO_SOURCE = `Ferries to sail in May

Ferries will sail in May, the Harbour Gazette reports. The Wire had it first.`

export const GAZETTE = 'articles/terminal-closed.md'
export const ECHO = 'articles/ferries-in-may.md'

/** An invented corpus that keeps every rule. */
export const HARBOUR: ContentFiles = {
  'story.yaml': `title: The closed terminal
summary: Two texts about a ferry terminal.
language: en
timeZone: Europe/Copenhagen
licence: { name: CC BY 4.0, spdx: CC-BY-4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
`,
  'sources/gazette.txt': GAZETTE_SOURCE,
  'sources/echo.txt': ECHO_SOURCE,
  'ledgers/terminal-closed.yaml': `edits:
  - { op: remove, at: 0, text: "MENU\\n\\n", reason: navigation }
  - { op: move, at: 6, text: "Terminal closed for nine days\\n\\n", to: title, reason: moved-to-title }
  - { op: remove, at: ${[...GAZETTE_SOURCE.slice(0, GAZETTE_SOURCE.indexOf('\n\nSubscribe'))].length}, text: "\\n\\nSubscribe", reason: site-line }
`,
  'ledgers/ferries-in-may.yaml': `edits:
  - { op: move, at: 0, text: "Ferries to sail in May\\n\\n", to: title, reason: moved-to-title }
`,
  [GAZETTE]: `---
title: Terminal closed for nine days
outlet: harbour-gazette
outletBasis: [{ exact: Subscribe, in: source }]
date: "2031-04-02"
dateBasis: [{ exact: "on 2 April 2031" }]
derivesFrom: []
source: { file: gazette.txt, sha256: "${sha256Of(GAZETTE_SOURCE)}", encoding: utf-8 }
actors: [harbour-board, mara-holm, dockers]
claims:
  - id: closure
    text: The ferry terminal was closed.
    quote:
      exact: The ferry terminal was closed on 2 April 2031
    speaker: [harbour-board]
    attribution: { exact: the Harbour Board said }
    sourcing: on-record
    kind: event
    event: closure
  - id: nine-days
    text: The terminal is to open within nine working days.
    quote:
      exact: It will open “within nine working days”
    speaker: [mara-holm]
    attribution: { exact: said Mara Holm }
    sourcing: on-record
    kind: plan
    event: reopening
    answers: [{ question: when-will-it-open, position: april }]
  - id: doubt
    text: Dockers doubt that the terminal will open so soon.
    quote:
      exact: Dockers doubt it.
    speaker: [dockers]
    sourcing: anonymous
    kind: assessment
---

The ferry terminal was closed on 2 April 2031, the Harbour Board said.

It will open “within nine working days” — by 15\u00a0April — said Mara Holm. 🚢 Dockers doubt it.
`,
  [ECHO]: `---
title: Ferries to sail in May
outlet: northern-echo
outletBasis: [{ outside: Handed in as a text of the Northern Echo. }]
date: "2031-04~"
dateBasis: [{ outside: Handed in with a batch of April 2031. }]
derivesFrom: [reports/wire-report]
derivesFromBasis: [{ exact: The Wire had it first. }]
source: { file: echo.txt, sha256: "${sha256Of(ECHO_SOURCE)}", encoding: utf-8 }
actors: [harbour-gazette]
claims:
  - id: may-sailing
    text: Ferries will sail in May.
    quote:
      exact: Ferries will sail in May
    speaker: [harbour-gazette]
    attribution: { exact: the Harbour Gazette reports }
    sourcing: outlet
    kind: plan
    when: "2031-05"
    event: reopening
    answers: [{ question: when-will-it-open, position: may }]
    relations: [{ kind: contradicts, to: terminal-closed/nine-days }]
---

Ferries will sail in May, the Harbour Gazette reports. The Wire had it first.
`,
  'actors/harbour-board.yaml': 'name: The Harbour Board\nkind: organisation\naliases: [Board]\n',
  'actors/mara-holm.yaml': 'name: Mara Holm\nkind: person\naliases: [Holm]\naffiliation: [harbour-board]\n',
  'actors/dockers.yaml': 'name: Dockers\nkind: anonymous\ndescriptors: [dockers]\n',
  'actors/harbour-gazette.yaml': 'name: Harbour Gazette\nkind: outlet\n',
  'actors/northern-echo.yaml': 'name: Northern Echo\nkind: outlet\n',
  'reports/wire-report.yaml': `title: What the Wire had first
outlet: unknown
date: unknown
basis: [{ article: ferries-in-may, exact: The Wire had it first. }]
`,
  'events/closure.yaml': 'title: The terminal closes\nstatus: past\n',
  'events/reopening.yaml': 'title: The terminal opens again\nstatus: scheduled\n',
  'questions/when-will-it-open.yaml': `title: When will the terminal open?
positions:
  - { id: april, label: In April }
  - { id: may, label: In May }
silent: []
exclusive: true
`,
  'permalinks.txt': `# Published.
actor dockers
actor harbour-board
actor harbour-gazette
actor mara-holm
actor northern-echo
article ferries-in-may
article terminal-closed
claim ferries-in-may/may-sailing
claim terminal-closed/closure
claim terminal-closed/doubt
claim terminal-closed/nine-days
`,
}
