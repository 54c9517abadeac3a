import { capitalise, countInWords } from '../../domain/count-in-words.ts'
import type { PocketEvent } from '../../domain/pocket-edition.ts'
import { EVENT_STATUS_WORDS } from '../../domain/words.ts'
import { pocketAnchor, pocketUrl } from '../../routes/pocket-urls.ts'
import { element } from '../../dom/element.ts'
import type { Library, PlacedClaim } from '../library.ts'
import { claimLine, type Content, fold, link, list, paragraph, section } from '../parts.ts'
import type { View } from '../view.ts'

/** Claims under a time or an event are shown at once as long as they are few. */
const FEW = 5

/** What happened or may happen, with every time that claims give it, and when the articles were printed. */
export function timelineView(library: Library): View {
  const { events, articles } = library.edition
  const dated = events.filter(({ dates }) => dates.length > 0)
  const undated = events.filter(({ dates }) => dates.length === 0)
  const eventSection = (title: string, shown: readonly PocketEvent[]) =>
    section(
      `${title} (${shown.length})`,
      shown.map((event) => eventEntry(library, event)),
    )
  return {
    title: 'Timeline',
    content: [
      paragraph(
        [
          `${countInWords(events.length, 'event')}, in the order of the earliest day that any claim gives. `,
          'Every time is shown, conflicting ones too; none is preferred.',
        ],
        'hint',
      ),
      ...eventSection('What happened, or may happen', dated),
      ...eventSection('Events without a time', undated),
      ...section('When the articles were printed', [
        list(articles, ({ id, title, date, certainty, outlet }) => [
          element('strong', {}, [capitalise(date)]),
          certainty,
          ' · ',
          link(pocketUrl('articles', id), [title]),
          paragraph([library.name(outlet)], 'hint'),
        ]),
      ]),
    ],
  }
}

function eventEntry(library: Library, event: PocketEvent): HTMLElement {
  const claims = library.onEvent(event.id)
  const undated = claims.filter(({ when }) => when === undefined)
  return element('div', { className: 'event', id: pocketAnchor('timeline', event.id), tabIndex: -1 }, [
    element('h3', {}, [event.title]),
    paragraph(
      [EVENT_STATUS_WORDS[event.status].label, ...(event.place === undefined ? [] : [` · ${event.place}`])],
      'byline',
    ),
    ...(event.summary === undefined ? [] : [paragraph([event.summary])]),
    ...(event.dates.length > 1
      ? [
          paragraph(
            [
              `${event.dates.length} times are given for it in all; ${event.datesConflict ? 'not all of them fit together.' : 'they fit together.'}`,
            ],
            event.datesConflict ? 'byline in-conflict' : 'byline',
          ),
        ]
      : []),
    element(
      'dl',
      {},
      event.dates.map((date) =>
        element('div', {}, [
          element('dt', {}, [capitalise(date)]),
          element(
            'dd',
            {},
            few(
              library,
              claims.filter(({ when }) => when === date),
            ),
          ),
        ]),
      ),
    ),
    ...(undated.length === 0
      ? []
      : [fold([`Claims without a time (${undated.length})`], () => [claimList(library, undated)])]),
  ])
}

const few = (library: Library, claims: readonly PlacedClaim[]): Content[] =>
  claims.length <= FEW
    ? [claimList(library, claims)]
    : [fold([countInWords(claims.length, 'claim')], () => [claimList(library, claims)])]

const claimList = (library: Library, claims: readonly PlacedClaim[]): HTMLElement =>
  list(claims, (claim) => [claimLine(library, claim)])
