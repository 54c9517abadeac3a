import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { FixtureSite } from './site-builder.ts'

interface BadInput {
  name: string
  spoil: (site: FixtureSite) => void
  /** The heading of the finding, from the file's name on. */
  finding: string
  /** Words of the way out. */
  wayOut: string
}

const CLOSED = 'articles/terminal-closed.md'
const MAY = 'articles/ferries-in-may.md'
const swap =
  (file: string, from: string, to: string): BadInput['spoil'] =>
  (site) => {
    site.replace(file, from, to)
  }

const cases: BadInput[] = [
  {
    name: 'YAML that does not parse',
    spoil: swap('actors/mara-holm.yaml', 'aliases: [Holm]', 'aliases: [Holm'),
    finding: 'actors/mara-holm.yaml:4:1  yaml-syntax',
    wayOut: 'missing quotation mark',
  },
  {
    name: 'an unknown key',
    spoil: swap(CLOSED, 'sourcing: anonymous', 'sourcing: anonymous\n    mood: gloomy'),
    finding: 'terminal-closed.md:37:5  unknown-key',
    wayOut: 'Correct its spelling',
  },
  {
    name: 'a missing key',
    spoil: swap('events/reopening.yaml', 'status: scheduled\n', ''),
    finding: 'events/reopening.yaml:1:1  missing-key',
    wayOut: 'past, scheduled, proposed, forecast',
  },
  {
    name: 'an unquoted date',
    spoil: swap(CLOSED, 'date: "2031-04-02"', 'date: 2031-04-02'),
    finding: 'terminal-closed.md:6:7  invalid-value',
    wayOut: 'Put the date in quotes',
  },
  {
    name: 'an impossible date',
    spoil: swap(CLOSED, 'when: "2031-04-02"', 'when: "2031-04-31"'),
    finding: 'terminal-closed.md:21:11  invalid-value',
    wayOut: 'This day is not in the calendar',
  },
  {
    name: 'a quote that is missing',
    spoil: swap(CLOSED, 'exact: "Two dockers doubt it."', 'exact: "Three dockers doubt it."'),
    finding: 'terminal-closed.md:34:21  quote-not-found',
    wayOut: 'copy its words: Two dockers doubt it.',
  },
  {
    name: 'a quote that occurs twice',
    spoil: swap(CLOSED, '{ exact: "Two dockers doubt it." }', '{ exact: "in" }'),
    finding: 'terminal-closed.md:34:21  quote-ambiguous',
    wayOut: 'Add prefix: or suffix:',
  },
  {
    name: 'a quote that crosses a paragraph',
    spoil: swap(CLOSED, '{ exact: "Two dockers doubt it." }', '{ exact: "Board said.\\n\\nIt will open" }'),
    finding: 'terminal-closed.md:34:21  quote-crosses-paragraph',
    wayOut: 'context',
  },
  {
    name: 'a quote that differs only in typography',
    spoil: swap(CLOSED, '“within nine working days”" }', "'within nine working days'\" }"),
    finding: 'terminal-closed.md:25:21  quote-typography',
    wayOut: 'exact: "It will open “within nine working days”"',
  },
  {
    name: 'attribution words that are not there',
    spoil: swap(CLOSED, 'exact: "said Mara Holm"', 'exact: "says Mara Holm"'),
    finding: 'terminal-closed.md:27:27  quote-not-found',
    wayOut: 'copy its words: said Mara Holm',
  },
  {
    name: 'a speaker whom neither quote nor attribution names',
    spoil: swap(CLOSED, 'speaker: [mara-holm]', 'speaker: [harbour-board]'),
    finding: 'terminal-closed.md:26:15  speaker-not-named',
    wayOut: 'attribution',
  },
  {
    name: 'an actor that does not exist',
    spoil: swap(CLOSED, 'speaker: [mara-holm]', 'speaker: [mara-holme]'),
    finding: 'terminal-closed.md:26:15  target-not-found',
    wayOut: 'mara-holm',
  },
  {
    name: 'a report that does not exist',
    spoil: swap(MAY, 'derivesFrom: [articles/terminal-closed]', 'derivesFrom: [reports/terminal-closed]'),
    finding: 'ferries-in-may.md:9:15  target-not-found',
    wayOut: 'articles/terminal-closed',
  },
  {
    name: 'an event that does not exist',
    spoil: swap(MAY, 'event: reopening', 'event: re-opening'),
    finding: 'ferries-in-may.md:23:12  target-not-found',
    wayOut: 'reopening',
  },
  {
    name: 'a question that does not exist',
    spoil: swap(MAY, 'question: when-will-it-open', 'question: when-will-it-close'),
    finding: 'ferries-in-may.md:24:27  target-not-found',
    wayOut: 'when-will-it-open',
  },
  {
    name: 'a position that the question does not know',
    spoil: swap(MAY, 'position: may', 'position: june'),
    finding: 'ferries-in-may.md:24:56  target-not-found',
    wayOut: 'april, may, undisclosed, undecided',
  },
  {
    name: 'a slip in the name of a position',
    spoil: swap(MAY, 'position: may', 'position: mai'),
    finding: 'ferries-in-may.md:24:56  target-not-found',
    wayOut: 'Did you mean may?',
  },
  {
    name: 'an article that neither answers a question nor is silent on it',
    spoil: swap(MAY, '    answers: [{ question: when-will-it-open, position: may }]\n', ''),
    finding: 'questions/when-will-it-open.yaml:6:9  question-unread',
    wayOut: 'silent: [ferries-in-may]',
  },
  {
    name: 'a silent article that does not exist',
    spoil: (site) => {
      site.replace(MAY, '    answers: [{ question: when-will-it-open, position: may }]\n', '')
      site.replace('questions/when-will-it-open.yaml', 'silent: []', 'silent: [ferries-in-mai]')
    },
    finding: 'questions/when-will-it-open.yaml:6:10  target-not-found',
    wayOut: 'Did you mean ferries-in-may?',
  },
  {
    name: 'an article that is silent on a question and answers it',
    spoil: swap('questions/when-will-it-open.yaml', 'silent: []', 'silent: [ferries-in-may]'),
    finding: 'questions/when-will-it-open.yaml:6:10  silent-but-answers',
    wayOut: 'Remove the article from silent',
  },
  {
    name: 'a relation to a claim that does not exist',
    spoil: swap(MAY, 'to: terminal-closed/reopening', 'to: terminal-closed/re-opening'),
    finding: 'ferries-in-may.md:25:42  target-not-found',
    wayOut: 'terminal-closed/reopening',
  },
  {
    name: 'a duplicate id',
    spoil: swap(CLOSED, 'id: doubt', 'id: closure'),
    finding: 'terminal-closed.md:32:9  duplicate-id',
    wayOut: 'permanent',
  },
  {
    name: 'a former id that is the id of another claim',
    spoil: swap(CLOSED, 'id: doubt', 'id: doubt\n    formerIds: [closure]'),
    finding: 'terminal-closed.md:33:17  duplicate-id',
    wayOut: 'Remove it from formerIds',
  },
  {
    name: 'a former id that is the id of another article',
    spoil: swap(CLOSED, 'outlet: harbour-gazette', 'outlet: harbour-gazette\nformerIds: [ferries-in-may]'),
    finding: 'terminal-closed.md:4:13  duplicate-id',
    wayOut: 'Remove it from formerIds',
  },
  {
    name: 'a former id that is the id of another actor',
    spoil: swap('actors/mara-holm.yaml', 'kind: person', 'kind: person\nformerIds: [two-dockers]'),
    finding: 'actors/mara-holm.yaml:3:13  duplicate-id',
    wayOut: 'Remove it from formerIds',
  },
  {
    name: 'an alias that belongs to two actors',
    spoil: swap('actors/harbour-board.yaml', 'kind: organisation', 'kind: organisation\naliases: [Holm]'),
    finding: 'actors/mara-holm.yaml:3:11  alias-shared',
    wayOut: 'harbour-board',
  },
  {
    name: 'a source whose hash changed',
    spoil: swap('sources/echo.txt', 'fares', 'Fares'),
    finding: 'ferries-in-may.md:12:35  source-changed',
    wayOut: 'never edited',
  },
  {
    name: 'a ledger that does not replay',
    spoil: swap('ledgers/terminal-closed.yaml', 'at: 225', 'at: 224'),
    finding: 'ledgers/terminal-closed.yaml:4:5  ledger-mismatch',
    wayOut: 'code points',
  },
  {
    name: 'an article that is not what its ledger makes of the source',
    spoil: swap(CLOSED, 'who chairs the board', 'who leads the board'),
    finding: 'terminal-closed.md:44:62  ledger-mismatch',
    wayOut: 'ledger',
  },
  {
    name: 'an event without a claim',
    spoil: (site) => {
      site.write('events/fog.yaml', 'title: Fog\nstatus: past\n')
    },
    finding: 'events/fog.yaml:1:1  event-without-claim',
    wayOut: 'event: fog',
  },
  {
    name: 'a relation to itself',
    spoil: swap(MAY, 'to: terminal-closed/reopening', 'to: ferries-in-may/may-sailing'),
    finding: 'ferries-in-may.md:25:42  relation-to-self',
    wayOut: 'another claim',
  },
  {
    name: 'a relation stated on both ends',
    spoil: swap(
      CLOSED,
      'answers: [{ question: when-will-it-open, position: april }]',
      'answers: [{ question: when-will-it-open, position: april }]\n    relations: [{ kind: contradicts, to: ferries-in-may/may-sailing }]',
    ),
    finding: 'terminal-closed.md:32:42  relation-twice',
    wayOut: 'Keep the relation on the claim of the later article',
  },
  {
    name: 'a relation stated on both ends, where the dates tell which end is wrong',
    spoil: (site) => {
      site.replace(CLOSED, 'date: "2031-04-02"', 'date: "2031-03-02"')
      site.replace(
        CLOSED,
        'answers: [{ question: when-will-it-open, position: april }]',
        'answers: [{ question: when-will-it-open, position: april }]\n    relations: [{ kind: contradicts, to: ferries-in-may/may-sailing }]',
      )
    },
    finding: 'terminal-closed.md:32:42  relation-twice',
    wayOut: 'Keep the relation on the claim of the later article',
  },
  {
    name: 'a contradiction between unrelated times',
    spoil: swap(MAY, 'to: terminal-closed/reopening', 'to: terminal-closed/closure'),
    finding: 'ferries-in-may.md:25:25  unrelated-times',
    wayOut: 'event: reopening, or event: terminal-closure',
  },
  {
    name: 'an update by an article published earlier',
    spoil: (site) => {
      site.replace(MAY, 'date: "2031-04~"', 'date: "2031-03"')
      site.replace(MAY, 'kind: contradicts', 'kind: updates')
    },
    finding: 'ferries-in-may.md:25:25  update-not-later',
    wayOut: 'relations: [{ kind: updates, to: ferries-in-may/may-sailing }]',
  },
  {
    name: 'a confirmation by a copy',
    spoil: swap(MAY, 'kind: contradicts', 'kind: corroborates'),
    finding: 'ferries-in-may.md:25:25  dependent-corroboration',
    wayOut: 'Write repeats',
  },
  {
    name: 'a lineage cycle',
    spoil: swap(CLOSED, 'derivesFrom: []', 'derivesFrom: [articles/ferries-in-may]'),
    finding: 'ferries-in-may.md:9:15  self-derivation',
    wayOut: 'the work that came out first was not made from the others',
  },
  {
    name: 'a lineage cycle by way of a report',
    spoil: (site) => {
      mkdirSync(path.join(site.content, 'reports'), { recursive: true })
      site.replace(CLOSED, 'derivesFrom: []', 'derivesFrom: [reports/wire]')
      site.write(
        'reports/wire.yaml',
        'title: Wire\noutlet: unknown\ndate: unknown\nbasis: [{ outside: Known. }]\nderivesFrom: [articles/terminal-closed]\n',
      )
    },
    finding: 'terminal-closed.md:9:15  self-derivation',
    wayOut: 'derivesFrom: unknown',
  },
  {
    name: 'an article that is not valid UTF-8',
    spoil: (site) => {
      site.write(MAY, Buffer.from(site.read(MAY).replace('fares', 'f\u00e4hren'), 'latin1'))
    },
    finding: 'ferries-in-may.md:28:82  invalid-utf8',
    wayOut: 'Save the file as UTF-8',
  },
  {
    name: 'a byte order mark',
    spoil: (site) => {
      site.write(MAY, `\ufeff${site.read(MAY)}`)
    },
    finding: 'ferries-in-may.md:1:1  byte-order-mark',
    wayOut: 'UTF-8 without BOM',
  },
  {
    name: 'CRLF line ends',
    spoil: (site) => {
      site.write(MAY, site.read(MAY).replaceAll('\n', '\r\n'))
    },
    finding: 'ferries-in-may.md:1:4  carriage-return',
    wayOut: 'Set the line ending to LF',
  },
  {
    name: 'a control character',
    spoil: swap(MAY, 'The fares', 'The\u0008 fares'),
    finding: 'ferries-in-may.md:28:80  control-character',
    wayOut: 'Delete it',
  },
  {
    name: 'a published claim that vanished',
    spoil: (site) => {
      site.write('permalinks.txt', `${site.read('permalinks.txt')}claim terminal-closed/fog\n`)
    },
    finding: 'permalinks.txt:12:1  permalink-lost',
    wayOut: 'formerIds',
  },
]

test.each(cases)('$name fails the build with one finding, cold and cached, and leaves the last good site', (bad) => {
  const site = new FixtureSite()
  bad.spoil(site)
  for (const _run of ['cold', 'cached']) {
    const { exitCode, printed } = site.run('build')
    expect(printed).toContain(bad.finding)
    expect(printed).toContain(bad.wayOut)
    expect(printed).toContain('1 problem in')
    expect(exitCode).toBe(1)
    expect(readFileSync(path.join(site.dist, 'index.html'), 'utf8')).toBe('last good site')
  }
  rmSync(site.folder, { recursive: true })
})
