import type { FindingDetail } from '../domain/finding.ts'
import { showControls } from './columns.ts'
import { type ComparedRow, compareRows } from './compare-rows.ts'
import { excerpt } from './excerpt.ts'
import type { Paint } from './paint.ts'
import { toLink } from './to-link.ts'

/** The paragraphs of a detail, each a list of lines. */
export function formatDetail(detail: FindingDetail, texts: ReadonlyMap<string, string>, paint: Paint): string[][] {
  const excerptOf = (place: Parameters<typeof excerpt>[0]) =>
    excerpt(place, texts.get(place.file), { linesBefore: 0, paint })
  switch (detail.kind) {
    case 'nearest':
      return [
        [
          `  ${paint('heading', 'Nearest text:')} ${toLink(detail.place)}, ${detail.edits} ${detail.edits === 1 ? 'edit' : 'edits'} away`,
        ],
        excerptOf(detail.place),
        ...comparison(
          [
            { label: detail.in, text: detail.article },
            { label: 'quote', text: detail.quote },
          ],
          paint,
        ),
      ]
    case 'comparison':
      return comparison(detail.rows, paint)
    case 'elsewhere':
      return [[`  No similar passage in this article. Similar text in ${toLink(detail.place)}.`]]
    case 'occurrences':
      return [
        [
          `  ${paint('heading', 'The words stand here')}`,
          ...detail.occurrences.map(({ place, excerpt: words }) => `    ${toLink(place)}  ${showControls(words)}`),
        ],
      ]
    case 'paste':
      return [
        [`  ${showControls(detail.label)}`],
        detail.line.split('\n').map((line) => `    ${paint('paste', showControls(line))}`),
      ]
    case 'see':
      return [[`  ${paint('heading', `${detail.label}:`)} ${toLink(detail.place)}`], excerptOf(detail.place)]
    default:
      throw new TypeError(`Unhandled detail ${JSON.stringify(detail satisfies never)}`)
  }
}

const comparison = (rows: readonly [ComparedRow, ComparedRow], paint: Paint): string[][] =>
  compareRows(rows).map((group) => [...group.slice(0, 2), ...group.slice(2).map((marks) => paint('mark', marks))])
