import { expect, test } from 'vitest'
import type { Check } from '../../../src/checks/check.ts'
import { quoteAmbiguous } from '../../../src/checks/rules/quote-ambiguous.ts'
import { quoteNotFound } from '../../../src/checks/rules/quote-not-found.ts'
import { quoteTypography } from '../../../src/checks/rules/quote-typography.ts'
import { ledgerMismatch } from '../../../src/checks/rules/ledger-mismatch.ts'
import { targetNotFound } from '../../../src/checks/rules/target-not-found.ts'
import { type CheckReport, runChecks } from '../../../src/checks/run-checks.ts'
import type { Finding } from '../../../src/domain/finding.ts'
import { formatReport } from '../../../src/reporters/format-report.ts'
import { type Changes, ECHO, GAZETTE, harbourWith, swap } from '../corpus-builder.ts'

/** The report of one rule over the harbour corpus with some files changed. */
function reportOf(check: Check, changes: Changes): string {
  const documents = harbourWith(changes)
  return formatReport({ ...runChecks(documents), findings: [...check.run(documents)] })
}

const FILE = 'content/articles/harbour-gazette-2031-04-02.md'
const fileText = [
  ...Array.from({ length: 8 }, () => ''),
  '',
  '    quote:',
  '      exact: The terminal was closed for nine days',
  ...Array.from({ length: 5 }, () => ''),
  'A spokesperson said “the terminal was closed for nine working days while',
].join('\n')

const example: Finding = {
  ruleId: 'quote-not-found',
  place: { kind: 'known', file: FILE, start: { line: 11, column: 14 }, end: { line: 11, column: 51 } },
  reason: 'The quote of claim "c1" does not occur in this article.',
  details: [
    {
      kind: 'nearest',
      in: 'article',
      place: { kind: 'known', file: FILE, start: { line: 17, column: 22 }, end: { line: 17, column: 67 } },
      edits: 9,
      article: 'the terminal was closed for nine working days',
      quote: 'The terminal was closed for nine days',
    },
  ],
  fix: [
    'If the claim means this passage, copy its words: the terminal was closed for nine working days',
    'If the article was edited since, note it in content/README.md and quote the new words.',
    'If no passage says this, remove the claim. Do not change the article to fit the quote.',
  ],
}
const exampleReport: CheckReport = {
  findings: [example],
  articleCount: 5,
  claimCount: 118,
  fileTexts: new Map([[FILE, fileText]]),
}

test('a finding says where, what, what is nearest, and what to do', () => {
  expect(formatReport(exampleReport)).toMatchInlineSnapshot(`
    "content/articles/harbour-gazette-2031-04-02.md:11:14  quote-not-found
      The quote of claim "c1" does not occur in this article.

      10 │     quote:
      11 │       exact: The terminal was closed for nine days
         │              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      Nearest text: content/articles/harbour-gazette-2031-04-02.md:17:22, 9 edits away

      17 │ A spokesperson said “the terminal was closed for nine working days while
         │                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      article   the terminal was closed for nine working days
      quote     The terminal was closed for nine days
                ~                               ~~~~~~~~

      What to do
        • If the claim means this passage, copy its words: the terminal was closed for nine working days
        • If the article was edited since, note it in content/README.md and quote the new words.
        • If no passage says this, remove the claim. Do not change the article to fit the quote.

      More: src/checks/README.md#quote-not-found

    1 problem in 1 of 5 articles.
    "
  `)
})

test('words that occur twice are shown in both places', () => {
  expect(reportOf(quoteAmbiguous, { [GAZETTE]: swap('exact: Dockers doubt it.', 'exact: nine') }))
    .toMatchInlineSnapshot(`
    "content/articles/terminal-closed.md:33:14  quote-ambiguous
      The quote of claim "doubt" occurs twice in this article, so nobody can tell which place is meant.

      32 │     quote:
      33 │       exact: nine
         │              ^^^^

      The words stand here
        content/articles/terminal-closed.md:2:8  Terminal closed for nine days The ferry terminal was …
        content/articles/terminal-closed.md:41:22  …said. It will open “within nine working days” — by 15 …

      What to do
        • Add prefix: or suffix: so that only one remains, for example prefix: "for " for the first and prefix: "“within " for the second.
        • Or quote a longer stretch, if the claim needs it.

      More: src/checks/README.md#quote-ambiguous

    1 problem in 1 of 2 articles.
    "
  `)
})

test('words set in another way come with a line to paste', () => {
  const changes = {
    [GAZETTE]: swap(
      'exact: It will open “within nine working days”',
      `exact: It will open "within nine working days" --`,
    ),
  }
  expect(reportOf(quoteTypography, changes)).toMatchInlineSnapshot(`
    "content/articles/terminal-closed.md:23:14  quote-typography
      The quote of claim "nine-days" is not set as in this article: the words are the same, the typography differs.

      22 │     quote:
      23 │       exact: It will open "within nine working days" --
         │              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      The article has “ ” and —; the quote has " and --. Paste this line:

        exact: "It will open “within nine working days” —"

      What to do
        • Quotes are taken to the letter, so that anybody can find them by searching. Paste the line as it is.

      More: src/checks/README.md#quote-typography

    1 problem in 1 of 2 articles.
    "
  `)
})

test('words that nothing resembles point to another article that has them', () => {
  const changes = { [ECHO]: swap('exact: Ferries will sail in May', 'exact: Dockers doubt it') }
  expect(reportOf(quoteNotFound, changes)).toMatchInlineSnapshot(`
    "content/articles/ferries-in-may.md:15:14  quote-not-found
      The quote of claim "may-sailing" does not occur in this article.

      14 │     quote:
      15 │       exact: Dockers doubt it
         │              ^^^^^^^^^^^^^^^^

      No similar passage in this article. Similar text in content/articles/terminal-closed.md:41:76.

      What to do
        • If the article was edited since, note it in content/README.md and quote the new words.
        • If no passage says this, remove the claim. Do not change the article to fit the quote.

      More: src/checks/README.md#quote-not-found

    1 problem in 1 of 2 articles.
    "
  `)
})

test('words that no article has get no nearest text', () => {
  const changes = { [ECHO]: swap('exact: Ferries will sail in May', 'exact: Fog lifts over the estuary by noon') }
  expect(reportOf(quoteNotFound, changes)).toMatchInlineSnapshot(`
    "content/articles/ferries-in-may.md:15:14  quote-not-found
      The quote of claim "may-sailing" does not occur in this article.

      14 │     quote:
      15 │       exact: Fog lifts over the estuary by noon
         │              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      What to do
        • If the article was edited since, note it in content/README.md and quote the new words.
        • If no passage says this, remove the claim. Do not change the article to fit the quote.

      More: src/checks/README.md#quote-not-found

    1 problem in 1 of 2 articles.
    "
  `)
})

test('an id that leads nowhere comes with the nearest one', () => {
  expect(reportOf(targetNotFound, { [GAZETTE]: swap('speaker: [dockers]', 'speaker: [docker]') }))
    .toMatchInlineSnapshot(`
    "content/articles/terminal-closed.md:34:15  target-not-found
      Claim "doubt" names the actor "docker" under speaker, but there is no content/actors/docker.yaml.

      33 │       exact: Dockers doubt it.
      34 │     speaker: [docker]
         │               ^^^^^^

      What to do
        • Did you mean dockers?
        • Add the file, if it is a new actor; content/README.md says how. Or remove the entry.

      More: src/checks/README.md#target-not-found

    1 problem in 1 of 2 articles.
    "
  `)
})

test('two stretches that should be equal stand one under the other', () => {
  const changes = { [GAZETTE]: swap('the Harbour Board said.', 'the Board says.') }
  expect(reportOf(ledgerMismatch, changes)).toMatchInlineSnapshot(`
    "content/articles/terminal-closed.md:39:52  ledger-mismatch
      From here on the article is not what content/ledgers/terminal-closed.yaml makes of the source.

      38 │
      39 │ The ferry terminal was closed on 2 April 2031, the Board says.
         │                                                    ^

      article   …n 2 April 2031, the         Board says.
      ledger    …n 2 April 2031, the Harbour Board said.
                                    ~~~~~~~~         ~~

      What to do
        • If the article was touched, give it back the words of the source. Wrong or odd wording stays and gets a notice.
        • If normalising did this, say so in content/ledgers/terminal-closed.yaml: where (at), what, and the reason.

      More: src/checks/README.md#ledger-mismatch

    1 problem in 1 of 2 articles.
    "
  `)
})

test('a finding without a line says why', () => {
  expect(
    formatReport({
      ...exampleReport,
      findings: [
        {
          ruleId: 'unexpected-file',
          place: { kind: 'unknown', file: 'content/actors/Holm.yml', why: 'The problem is its name.' },
          reason: 'A file of this name in actors/ would not be read.',
          fix: ['Name it with lower-case words joined by hyphens and the ending .yaml, or move it elsewhere.'],
        },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "content/actors/Holm.yml  unexpected-file
      A file of this name in actors/ would not be read.
      No line can be named: The problem is its name.

      What to do
        • Name it with lower-case words joined by hyphens and the ending .yaml, or move it elsewhere.

      More: src/checks/README.md#unexpected-file

    1 problem in 0 of 5 articles and 1 other file.
    "
  `)
})

test('a report without findings is one line', () => {
  expect(formatReport({ ...exampleReport, findings: [] })).toBe('No problems in 5 articles, 118 claims.\n')
})

test('a finding in a file whose text is not known has no excerpt', () => {
  const report = formatReport({ ...exampleReport, fileTexts: new Map() })
  expect(report).toContain(`${FILE}:11:14  quote-not-found\n  The quote of claim "c1" does not occur`)
  expect(report).not.toContain('│')
})

test('nothing of the content can steer the terminal', () => {
  const report = formatReport({ ...exampleReport, findings: [{ ...example, reason: 'A \u001b[31mred\u0007 word.' }] })
  expect(report).toContain('A ␛[31mred␇ word.')
})

test('colours add nothing that the words do not say', () => {
  const painted = formatReport(exampleReport, (role, text) => `<${role}>${text}</${role}>`)
  expect(painted).toContain('<rule>quote-not-found</rule>')
  expect(painted.replaceAll(/<\/?[a-z]+>/g, '')).toBe(formatReport(exampleReport))
})
