import { CLAIM_KIND_WORDS, EVENT_STATUS_WORDS, RELATION_WORDS, SOURCING_WORDS } from '../../domain/words.ts'
import { pocketUrl } from '../../routes/pocket-urls.ts'
import { absoluteUrl, claimUrl } from '../../routes/urls.ts'
import { element } from '../../dom/element.ts'
import type { Library, PlacedClaim } from '../library.ts'
import {
  byline,
  claimLine,
  type Content,
  facts,
  fold,
  inLanguage,
  joined,
  link,
  list,
  names,
  paragraph,
  quotation,
  section,
  sign,
} from '../parts.ts'
import { checkWords } from '../verify-edition.ts'
import type { View } from '../view.ts'

/** The text of a claim's article as this document shows it, and the paragraph in it that holds the claim's words. */
export interface ShownWords {
  text: string
  paragraph: HTMLElement | undefined
}

/** A claim: its words in their place, everything recorded about it, and what else concerns it. */
export function claimView(library: Library, claim: PlacedClaim, shown: ShownWords): View {
  const { article } = claim
  return {
    title: claim.text,
    content: [
      paragraph(
        [
          `Claim ${claim.number} of ${article.claims.length} in `,
          inLanguage(link(pocketUrl('articles', article.id), [article.title]), claim),
        ],
        'label',
      ),
      ...words(claim, shown),
      paragraph([link(pocketUrl('articles', claim.ref), ['These words in their place in the article'])], 'label'),
      claimFacts(library, claim),
      ...concerning(library, claim),
      ...section('How to name it', permanentName(library, claim)),
    ],
  }
}

function words(claim: PlacedClaim, { text, paragraph: place }: ShownWords): Content[] {
  const broken = checkWords(claim, text).filter(({ stands }) => !stands)
  if (broken.length === 0 && place !== undefined) {
    return [inLanguage(element('blockquote', { className: 'in-place' }, [...place.childNodes]), claim)]
  }
  return [
    quotation(claim.quote.exact, claim),
    ...broken.map(({ exact }) =>
      paragraph(
        [sign('changed'), ' The text of the article in this document no longer has the words ', quoted(exact), '.'],
        'broken',
      ),
    ),
  ]
}

const quoted = (text: string): HTMLElement => element('q', {}, [text])

function claimFacts(library: Library, claim: PlacedClaim): HTMLElement {
  const { article, attribution, whenBasis } = claim
  const kind = CLAIM_KIND_WORDS[claim.kind]
  const event = claim.event === undefined ? undefined : library.event(claim.event)
  return facts([
    ['Who says it', names(library, claim.speaker)],
    [
      'In whose words',
      [
        attribution !== undefined
          ? inLanguage(quoted(attribution.exact), claim)
          : claim.sourcing === 'outlet'
            ? 'The outlet speaks for itself.'
            : 'The quoted words themselves name the speaker.',
      ],
    ],
    ['On what sourcing', [sign(claim.sourcing), `: ${SOURCING_WORDS[claim.sourcing].meaning}`]],
    ['Through whom', names(library, claim.relayedBy.toReversed())],
    [
      'Belongs to the quote',
      joined(
        claim.context.map(({ exact }) => inLanguage(quoted(exact), claim)),
        ' … ',
      ),
    ],
    ['Kind of statement', [`${kind.label}: ${kind.meaning}`]],
    ['About', names(library, claim.about)],
    [
      'About what time',
      [
        claim.when ?? 'The words don’t tell.',
        ...(whenBasis === undefined
          ? []
          : [', worked out with the words ', inLanguage(quoted(whenBasis.exact), claim)]),
      ],
    ],
    [
      'Event',
      event === undefined
        ? []
        : [link(pocketUrl('timeline', event.id), [event.title]), ` (${EVENT_STATUS_WORDS[event.status].label})`],
    ],
    ['Questions answered', claim.answers.map((answer) => answerLine(library, answer))],
    [
      'Printed in',
      [
        inLanguage(link(pocketUrl('articles', article.id), [article.title]), claim),
        ', ',
        ...names(library, [article.outlet]),
        `, ${article.date}`,
      ],
    ],
  ])
}

function answerLine(library: Library, answer: { question: string; position: string }): HTMLElement {
  const question = library.question(answer.question)
  const position = question?.positions.find(({ id }) => id === answer.position)
  return paragraph([
    link(pocketUrl('questions', answer.question), [question?.title ?? answer.question]),
    ' ',
    element('strong', {}, [position?.label ?? answer.position]),
  ])
}

function concerning(library: Library, claim: PlacedClaim): Content[] {
  const relations = library
    .relationsOf(claim.ref)
    .map(({ kind, direction, other, note }) =>
      element('div', { className: 'relation' }, [
        element('h3', {}, [RELATION_WORDS[kind][direction]]),
        paragraph([`${RELATION_WORDS[kind].meaning} ${note ?? ''}`], 'byline'),
        paragraph([link(pocketUrl('claims', other.ref), [other.text], 'claim-link')]),
        quotation(other.quote.exact, other),
        paragraph(byline(library, other), 'byline'),
      ]),
    )
  const others = (all: readonly PlacedClaim[]) => all.filter(({ ref }) => ref !== claim.ref)
  const questions = [...new Set(claim.answers.map(({ question }) => question))].flatMap((id) =>
    others(library.answering(id)).length === 0
      ? []
      : [
          fold([`The same question: ${library.question(id)?.title ?? id}`], () => [
            list(others(library.answering(id)), (other) => [claimLine(library, other)]),
          ]),
        ],
  )
  const onEvent = claim.event === undefined ? [] : others(library.onEvent(claim.event))
  const event =
    onEvent.length === 0
      ? []
      : [
          fold([`The same event: ${library.event(claim.event ?? '')?.title ?? ''}`], () => [
            list(onEvent, (other) => [claimLine(library, other)]),
          ]),
        ]
  return section('What else concerns it', [...relations, ...questions, ...event])
}

function permanentName(library: Library, { ref, quote, article }: PlacedClaim): Content[] {
  const { site } = library.edition
  const address = site === undefined ? undefined : absoluteUrl(new URL(site), claimUrl(ref))
  return [
    paragraph([
      element('code', {}, [ref]),
      ...(address === undefined ? [] : [', permanently at ', element('a', { href: address }, [address])]),
    ]),
    paragraph(
      [
        `The quoted words begin at character ${quote.start} of the article’s text (Unicode code points, counted from 0); SHA-256 of that text `,
        element('code', {}, [article.textSha256]),
      ],
      'label',
    ),
  ]
}
