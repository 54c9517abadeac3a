import { countCodePoints } from '../../anchoring/code-points.ts'
import type { ArticleDocument, ContentDocument } from '../../domain/document.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Ledger } from '../../domain/ledger.ts'
import { type Replay, replayLedger } from '../../normalization/replay.ts'
import type { Check } from '../check.ts'
import { sourceTextsOf } from '../source-text.ts'
import { yamlText } from '../yaml-line.ts'

const ruleId = 'ledger-mismatch'

/** Source and ledger give the article to the letter: text and title. */
export const ledgerMismatch: Check = {
  ruleId,
  *run(documents) {
    const sourceOf = sourceTextsOf(documents)
    const ledgerOf = new Map(documents.ledgers.map((ledger) => [ledger.id, ledger]))
    for (const article of documents.articles) {
      const [source, ledger] = [sourceOf(article), ledgerOf.get(article.id)]
      if (source.kind !== 'decoded' || ledger === undefined) continue
      const replay = replayLedger(source.text, ledger.value)
      if (replay.kind === 'mismatch') {
        yield editDoesNotFit(ledger, replay, source.text)
        continue
      }
      if (replay.body !== article.body) yield otherBody(article, ledger, replay.body)
      if (replay.title !== undefined) yield* otherTitle(article, replay.title)
    }
  },
}

function editDoesNotFit(
  ledger: ContentDocument<Ledger>,
  { editIndex, why, found }: Extract<Replay, { kind: 'mismatch' }>,
  source: string,
): Finding {
  const edit = ledger.value.edits[editIndex]
  const wanted = edit === undefined || edit.op === 'insert' ? '' : edit.text
  const at = found === '' || wanted === '' || edit === undefined ? undefined : nearestStart(source, wanted, edit.at)
  return {
    ruleId,
    place: ledger.placeOf(['edits', editIndex]),
    reason: `Edit ${editIndex + 1} doesn't fit the source. ${why}`,
    ...(found !== '' &&
      found !== wanted && {
        details: [
          {
            kind: 'comparison',
            rows: [
              { label: 'source', text: found },
              { label: 'ledger', text: wanted },
            ],
          },
        ],
      }),
    fix: [
      ...(at === undefined || at === edit?.at ? [] : [`The words of the edit stand at ${at}: write at: ${at}`]),
      '"at" counts Unicode code points of the decoded source, from 0; a line break is one.',
    ],
  }
}

/** Where some words begin in the source, in code points: the place nearest to the one that was written. */
function nearestStart(source: string, words: string, written: number): number | undefined {
  const starts: number[] = []
  let [unit, points] = [0, 0]
  for (let next = source.indexOf(words); next !== -1; next = source.indexOf(words, next + 1)) {
    points += countCodePoints(source.slice(unit, next))
    unit = next
    starts.push(points)
  }
  return starts.sort((a, b) => Math.abs(a - written) - Math.abs(b - written))[0]
}

function otherBody(article: ArticleDocument, ledger: ContentDocument<Ledger>, replayed: string): Finding {
  const at = firstDifference(article.body, replayed)
  return {
    ruleId,
    place: article.placeOfBody(at, Math.min(at + 1, article.body.length)),
    reason: `From here on the article is not what ${ledger.file} makes of the source.`,
    details: [
      {
        kind: 'comparison',
        rows: [
          { label: 'article', text: around(article.body, at) },
          { label: 'ledger', text: around(replayed, at) },
        ],
      },
    ],
    fix: [
      'If the article was touched, give it back the words of the source. Wrong or odd wording stays and gets a notice.',
      `If normalising did this, say so in ${ledger.file}: where (at), what, and the reason.`,
    ],
  }
}

function firstDifference(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a[at] === b[at]) at += 1
  const code = a.charCodeAt(at - 1)
  return code >= 0xd800 && code <= 0xdbff ? at - 1 : at
}

const BEFORE = 20

/** From some letters before a place to the end of its paragraph. */
function around(text: string, at: number): string {
  const from = Math.max(0, at - BEFORE)
  const paragraphEnd = text.indexOf('\n\n', at + 1)
  return `${from > 0 ? '…' : ''}${paragraphEnd === -1 ? `${text.slice(from)}⟨end⟩` : text.slice(from, paragraphEnd)}`
}

function* otherTitle({ value, placeOf }: ArticleDocument, title: string): Generator<Finding> {
  if (value.titleFrom === 'source' && value.title === title) return
  yield {
    ruleId,
    place: placeOf(value.titleFrom === 'source' ? ['title'] : ['titleFrom']),
    reason:
      value.titleFrom === 'source'
        ? 'The title is not the headline that the ledger moves to the title.'
        : 'The title is said to be ours, but the ledger moves a headline of the source to the title.',
    details: [
      {
        kind: 'comparison',
        rows: [
          { label: 'article', text: value.title },
          { label: 'ledger', text: title },
        ],
      },
    ],
    fix: [`Write title: ${yamlText(title)}, with titleFrom: source (or without it).`, 'Or correct the ledger.'],
  }
}
