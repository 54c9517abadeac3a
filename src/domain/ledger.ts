import { z } from 'zod'

/** Why normalising touched a stretch of the source. `content/README.md` explains each. */
export const LEDGER_REASONS = {
  navigation: 'Menu, breadcrumb or section label of the website',
  advert: 'Label of an advertisement',
  sidebar: 'Box beside the article: weather, counters, other stories',
  'similar-news': 'Teasers of other articles',
  'site-line': 'Line of the website about comments, apps, cookies or blockers',
  'source-line': 'Link text of a feed reader or copier',
  'repeated-text': 'Second copy of text that stands here already',
  'second-headline': 'The headline once more, in slightly different words',
  'moved-to-title': 'The headline, which now stands at the top',
  'glued-paragraph': 'Two paragraphs were printed without a break; the break is restored',
  'glued-sentence': 'Two sentences were printed without a space; the space is restored',
  'glued-heading': 'A heading was glued into the text; it stands on its own again',
  'glued-caption': 'A caption was glued into the text; it stands on its own again',
  'broken-line': 'A line was cut inside a paragraph; it is joined again',
  'heading-mark': 'A heading, marked as one',
  'list-mark': 'A list item, marked as one',
  'line-space': 'Empty lines between paragraphs, brought to one',
  'markdown-escape': 'A sign that Markdown would take for a mark, shown as printed',
} as const
export type LedgerReason = keyof typeof LEDGER_REASONS

const reason = z.enum(Object.keys(LEDGER_REASONS) as [LedgerReason, ...LedgerReason[]])
const at = z.int().nonnegative()
const text = z.string().min(1)

/**
 * One thing that normalising did. `at` counts code points of the decoded source, where the stretch begins;
 * the words repeat what stands there, so that a ledger can be read, and checked, by itself.
 */
const ledgerEditSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('remove'), at, text, reason }),
  z.strictObject({ op: z.literal('insert'), at, text, reason }),
  z.strictObject({ op: z.literal('replace'), at, text, with: text, reason }),
  /** `to`: the title of the front matter, or the place in the source (code points) before which it now stands. */
  z.strictObject({ op: z.literal('move'), at, text, to: z.union([z.literal('title'), at]), reason }),
])
export type LedgerEdit = z.output<typeof ledgerEditSchema>

/** How a source became an article: `content/ledgers/<slug>.yaml`, in the order of the source. */
export const ledgerSchema = z.strictObject({ edits: z.array(ledgerEditSchema) })
export type Ledger = z.output<typeof ledgerSchema>
