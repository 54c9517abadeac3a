import { describe, expect, test } from 'vitest'
import { type ArticleToRender, renderArticle } from '../../../src/markdown/render-article.ts'

const TITLE = 'Terminal shut'

/** Renders an invented article whose claims and other words are given by their text. */
function render(
  body: string,
  claims: Record<string, string>,
  rest: Partial<Pick<ArticleToRender, 'removals' | 'titleFrom'>> & { pointed?: Record<string, string> } = {},
) {
  const { titleFrom = 'source', removals = [], pointed = {} } = rest
  const text = `${titleFrom === 'source' ? `${TITLE}\n\n` : ''}${body.replaceAll(/\*|# /g, '')}`
  const rangeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const ids = Object.keys(claims)
  return renderArticle({
    body,
    title: TITLE,
    titleFrom,
    captions: [],
    claims: Object.entries(claims).map(([claim, words]) => ({ claim, sourcing: `s-${claim}`, ...rangeOf(words) })),
    pointed: Object.entries(pointed).map(([name, words]) => ({
      name,
      ...rangeOf(words),
      ...(name.startsWith('notice') && {
        marker: { href: `#list-${name}`, text: '!', label: name, className: 'notice-marker' },
      }),
    })),
    removals,
    anchorOf: (claim) => `claim-${claim}`,
    hrefOf: (claim) => `/claims/${claim}.html`,
    noteOf: (claim) => `note-${claim}`,
    numberOf: (claim) => ids.indexOf(claim) + 1,
    removalAnchorOf: (index) => `removed-${index}`,
  })
}

const htmlOf = (...args: Parameters<typeof render>) => render(...args).passages.map(({ html }) => html)
const marker = (claim: string, number: number) =>
  `<a href="/claims/${claim}.html" class="claim-marker" aria-label="Claim ${number}" aria-details="note-${claim}">${number}</a>`

describe('the words of a claim', () => {
  test('are marked, named and followed by a link to its page', () => {
    expect(htmlOf('It was shut for nine days.', { a: 'shut for nine days' })).toEqual([
      `<p>It was <mark id="claim-a" data-claims="a" data-sourcing="s-a">shut for nine days</mark>${marker('a', 1)}.</p>`,
    ])
  })

  test('are cut where claims overlap; each has one name at its beginning and one link at its end', () => {
    expect(htmlOf('It was shut for nine days.', { a: 'was shut', b: 'shut for nine' })).toEqual([
      '<p>It <mark id="claim-a" data-claims="a" data-sourcing="s-a">was </mark>' +
        `<mark id="claim-b" data-claims="a b" data-sourcing="s-a s-b">shut</mark>${marker('a', 1)}` +
        `<mark data-claims="b" data-sourcing="s-b"> for nine</mark>${marker('b', 2)} days.</p>`,
    ])
  })

  test('carry every name where claims begin together', () => {
    expect(htmlOf('Shut again.', { a: 'Shut', b: 'Shut again' })[0]).toContain(
      '<p><span id="claim-b"><mark id="claim-a" data-claims="a b" data-sourcing="s-a s-b">Shut</mark></span>',
    )
  })

  test('can reach over emphasis', () => {
    const [html] = htmlOf('It was *shut* for nine days.', { a: 'was shut for' })
    expect(html?.match(/id="claim-a"/g)).toHaveLength(1)
    expect(html?.match(/data-claims="a"/g)).toHaveLength(3)
    expect(html?.match(/claim-marker/g)).toHaveLength(1)
    expect(html).toContain(`<mark data-claims="a" data-sourcing="s-a"> for</mark>${marker('a', 1)} nine`)
  })

  test('can be those of the title', () => {
    const { titleHtml, titleClaims } = render('Text.', { a: 'Terminal shut' })
    expect(titleHtml).toBe(
      `<mark id="claim-a" data-claims="a" data-sourcing="s-a">Terminal shut</mark>${marker('a', 1)}`,
    )
    expect(titleClaims).toEqual(['a'])
  })

  test('are never looked for in a title of ours', () => {
    expect(render('Shut.', { a: 'Shut' }, { titleFrom: 'editor' }).titleHtml).toBe(TITLE)
  })
})

describe('words that are pointed at', () => {
  test('have a name and, where it is given, a link', () => {
    expect(htmlOf('It was shut for nine days.', {}, { pointed: { 'notice-1': 'nine', 'date-1': 'days' } })).toEqual([
      '<p>It was shut for <span id="notice-1" data-words="notice-1">nine</span>' +
        '<a href="#list-notice-1" class="notice-marker" aria-label="notice-1">!</a> ' +
        '<span id="date-1" data-words="date-1">days</span>.</p>',
    ])
  })

  test('share the mark of a claim that they stand in', () => {
    expect(htmlOf('Shut for nine days.', { a: 'for nine days' }, { pointed: { 'date-1': 'nine' } })[0]).toContain(
      '<mark id="date-1" data-claims="a" data-sourcing="s-a" data-words="date-1">nine</mark>',
    )
  })
})

describe('what an article prints', () => {
  test.each([
    ['<script>alert(1)</script>', '&#x3C;script>alert(1)&#x3C;/script>'],
    ['[click](javascript:alert(1))', '[click](javascript:alert(1))'],
    ['<https://example.org>', '&#x3C;https://example.org>'],
    ['![x](y.png) `code`', '![x](y.png) `code`'],
    ['"><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>'.replaceAll('<', '&#x3C;')],
  ])('stays text: %s', (body, html) => {
    expect(htmlOf(body, {})).toEqual([`<p>${html}</p>`])
  })

  test('never makes a second first-level heading', () => {
    expect(htmlOf('# Ferries', {})).toEqual(['<h2>Ferries</h2>'])
  })
})

test('words removed inside a paragraph stand in their place, with the reason', () => {
  const removals = [{ index: 4, text: 'ADVERT', reason: 'Label of an advertisement', bodyOffset: 7 }]
  expect(htmlOf('It was shut.', { a: 'was shut' }, { removals })[0]).toContain(
    'was </mark><span class="removed" id="removed-4"><del>ADVERT</del>' +
      '<span class="removed-reason"> Removed: Label of an advertisement. </span></span><mark data-claims="a"',
  )
})
