import fc from 'fast-check'
import type { Element, Nodes } from 'hast'
import { rehype } from 'rehype'
import { describe, expect, test } from 'vitest'
import { readArticleText } from '../../../src/markdown/read-blocks.ts'
import { type ArticleToRender, type Removal, renderArticle } from '../../../src/markdown/render-article.ts'
import { inventedText } from '../invented-texts.ts'

type Parts = Pick<ArticleToRender, 'body'> & Partial<ArticleToRender>

const render = (parts: Parts) =>
  renderArticle({
    title: 'Ferry closed',
    titleFrom: 'source',
    captions: [],
    claims: [],
    pointed: [],
    removals: [],
    anchorOf: (claim) => `claim-${claim}`,
    hrefOf: (claim) => `/claims/${claim}.html`,
    noteOf: (claim) => `note-${claim}`,
    numberOf: () => 1,
    removalAnchorOf: (index) => `removed-${index}`,
    ...parts,
  })

/** The position of words in the text of an article, in code points. */
function find(parts: Parts, words: string) {
  const { text } = readArticleText({ title: 'Ferry closed', titleFrom: 'source', captions: [], ...parts })
  const unit = text.indexOf(words)
  if (unit === -1) throw new Error(`"${words}" does not stand in the text`)
  const start = [...text.slice(0, unit)].length
  return { start, end: start + [...words].length }
}

/** Renders an article whose claims are given by their words. */
function renderClaims(parts: Parts, wordsOf: Record<string, string>) {
  const claims = Object.entries(wordsOf).map(([claim, words]) => ({
    claim,
    sourcing: 'outlet',
    ...find(parts, words),
  }))
  return render({ ...parts, claims })
}

const parseHtml = (html: string): Nodes => rehype().data('settings', { fragment: true }).parse(html)

/** Every element of a page, each with the elements around it. */
function elementsOf(node: Nodes, around: readonly Element[] = []): { element: Element; around: readonly Element[] }[] {
  const own = node.type === 'element' ? [{ element: node, around }] : []
  const inside = node.type === 'element' ? [...around, node] : around
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elementsOf(child, inside))] : own
}

/** What a reader sees of the article: without the links of claims and notices, and without removed words. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const className = node.type === 'element' ? String(node.properties['className'] ?? '') : ''
  if (/marker|removed/.test(className)) return ''
  return node.children.map(textOf).join('')
}

const claimsOf = (element: Element) => String(element.properties['dataClaims'] ?? '').split(' ')
const marksOf = (html: string, claim: string) =>
  elementsOf(parseHtml(html)).flatMap(({ element }) => (claimsOf(element).includes(claim) ? [element] : []))
const markedText = (html: string, claim: string) => marksOf(html, claim).map(textOf).join('')
const idsOf = (html: string) => elementsOf(parseHtml(html)).flatMap(({ element }) => element.properties['id'] ?? [])

describe('the words of a claim are marked', () => {
  const cases = [
    { name: 'at the start of a paragraph', body: 'Nine days passed.', words: 'Nine days' },
    { name: 'at the end of a paragraph', body: 'It took nine days', words: 'nine days' },
    { name: 'as a whole paragraph', body: 'Nine days.', words: 'Nine days.' },
    { name: 'after an emoji', body: '🚢🚢 Nine days 𠮷 passed.', words: 'days 𠮷' },
    { name: 'in a heading', body: '## Nine days', words: 'Nine' },
    { name: 'in a list item', body: '- one\n- two ferries\n- three', words: 'two ferries' },
    { name: 'inside emphasis', body: 'a *very fast* ferry', words: 'fast' },
    { name: 'over emphasis', body: 'a *very fast* ferry', words: 'a very fast ferry' },
    { name: 'over the edge of emphasis', body: 'a *very fast* ferry', words: 'fast ferry' },
    { name: 'over nested emphasis', body: 'a **very *fast*** ferry', words: 'very fast ferry' },
    { name: 'over a line break', body: 'nine\ndays', words: 'nine\ndays' },
    { name: 'with signs that HTML needs', body: 'R&amp;D <b>&</b> "so"', words: 'R&amp;D <b>&</b> "so"' },
  ]
  test.each(cases)('$name', ({ body, words }) => {
    const { passages } = renderClaims({ body }, { a: words })
    const html = passages.map((passage) => passage.html).join('')
    expect(markedText(html, 'a')).toBe(words)
    expect(idsOf(html).filter((id) => id === 'claim-a')).toHaveLength(1)
    expect(passages.flatMap(({ claims }) => claims)).toEqual(['a'])
  })

  test('in the title, and in no passage', () => {
    const { titleHtml, titleClaims, passages } = renderClaims({ body: 'Nine days.' }, { a: 'closed' })
    expect(markedText(titleHtml, 'a')).toBe('closed')
    expect(titleClaims).toEqual(['a'])
    expect(passages.map(({ claims }) => claims)).toEqual([[]])
  })

  test('where several overlap, each with all its words and one name', () => {
    const wordsOf = { a: 'Nine days passed', b: 'days passed before', c: 'passed', d: 'Nine days' }
    const [passage] = renderClaims({ body: 'Nine days passed before it.' }, wordsOf).passages
    for (const [claim, words] of Object.entries(wordsOf)) {
      expect(markedText(passage?.html ?? '', claim)).toBe(words)
      expect(idsOf(passage?.html ?? '').filter((id) => id === `claim-${claim}`)).toHaveLength(1)
    }
    expect(passage?.claims).toEqual(['d', 'a', 'b', 'c'])
  })

  test('passage by passage, each with the claims that begin in it', () => {
    const parts = { body: '## Why\n\nNine days.\n\n- one\n- two\n\nThen ten.' }
    const { passages } = renderClaims(parts, { ten: 'ten', two: 'two', one: 'one', why: 'Why' })
    expect(passages.map(({ claims }) => claims)).toEqual([['why'], [], ['one', 'two'], ['ten']])
    expect(passages.map(({ html }) => /^<(\w+)/.exec(html)?.[1])).toEqual(['h2', 'p', 'ul', 'p'])
  })
})

describe('any claims on any article', () => {
  const article = inventedText.chain((body) => {
    const { text, blocks } = readArticleText({ body, title: 'Ferry 🚢 closed', titleFrom: 'source', captions: [] })
    const range = fc.tuple(fc.nat(), fc.nat(), fc.nat()).map(([pick, from, length]) => {
      const block = blocks[pick % blocks.length] ?? { start: 0, end: 1 }
      const start = block.start + (from % (block.end - block.start))
      return { start, end: start + 1 + (length % (block.end - start)) }
    })
    const claims = fc
      .array(range, { maxLength: 6 })
      .map((ranges) => ranges.map((place, index) => ({ claim: `c${index}`, sourcing: 'outlet', ...place })))
    return fc.record({ body: fc.constant(body), text: fc.constant(text), claims })
  })

  test('leave the text as it is, mark exactly their words, and name each once', () => {
    fc.assert(
      fc.property(article, ({ body, text, claims }) => {
        const { titleHtml, titleClaims, passages } = render({ body, title: 'Ferry 🚢 closed', claims })
        const parts = [titleHtml, ...passages.map(({ html }) => html)]
        expect(parts.map((html) => textOf(parseHtml(html))).join('\n\n')).toBe(text)
        const page = parts.join('\n\n')
        for (const { claim, start, end } of claims) {
          expect(markedText(page, claim)).toBe([...text].slice(start, end).join(''))
        }
        const ids = idsOf(page)
        expect(ids.toSorted()).toEqual(claims.map(({ claim }) => `claim-${claim}`).sort())
        const begun = [...titleClaims, ...passages.flatMap((passage) => passage.claims)]
        expect(begun.toSorted()).toEqual(claims.map(({ claim }) => claim).sort())
      }),
      { numRuns: 300 },
    )
  })

  test('never put a mark into a mark or a link into a link', () => {
    fc.assert(
      fc.property(article, ({ body, claims }) => {
        for (const { html } of render({ body, title: 'Ferry 🚢 closed', claims }).passages) {
          for (const { element, around } of elementsOf(parseHtml(html))) {
            if (element.tagName !== 'mark' && element.tagName !== 'a') continue
            expect(around.map(({ tagName }) => tagName)).not.toContain(element.tagName)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('removed words', () => {
  const removal = (bodyOffset: number, text = 'ADVERT', index = 0): Removal => ({
    index,
    text,
    reason: 'Label of an advertisement',
    bodyOffset,
  })
  const body = 'One 🚢.\n\n- two\n- three\n\nFour five.'
  const cases = [
    { name: 'before the first passage', bodyOffset: 0, before: [[0], [], []], after: [] },
    { name: 'between two passages, before the later', bodyOffset: 7, before: [[], [0], []], after: [] },
    { name: 'right at the end of a passage', bodyOffset: 6, before: [[], [0], []], after: [] },
    { name: 'right before a passage', bodyOffset: 23, before: [[], [], [0]], after: [] },
    { name: 'after the last passage', bodyOffset: 33, before: [[], [], []], after: [0] },
  ]
  test.each(cases)('are placed $name', ({ bodyOffset, before, after }) => {
    const { passages, removedAfter } = render({ body, removals: [removal(bodyOffset)] })
    expect(passages.map(({ removedBefore }) => removedBefore)).toEqual(before)
    expect(removedAfter).toEqual(after)
    expect(passages.map(({ html }) => html).join('')).not.toContain('ADVERT')
  })

  const inside = [
    { name: 'after an emoji', body: '🚢 one two', at: 6, left: '🚢 one ', right: 'two' },
    { name: 'in a list item', body: '- one two', at: 6, left: 'one ', right: 'two' },
    { name: 'before emphasis', body: 'one *two*', at: 4, left: 'one ', right: 'two' },
    { name: 'inside emphasis', body: 'a *one two*', at: 7, left: 'a one ', right: 'two' },
    { name: 'in the middle of a word', body: 'one two', at: 5, left: 'one t', right: 'wo' },
    { name: 'after escaped signs', body: String.raw`\*one\* two`, at: 8, left: '*one* ', right: 'two' },
    { name: 'before an escaped sign', body: String.raw`one \*two`, at: 4, left: 'one ', right: '*two' },
  ]
  test.each(inside)('stand in their place inside a passage: $name', ({ body, at, left, right }) => {
    const [{ html, removedBefore } = { html: '', removedBefore: [0] }] = render({
      body,
      removals: [removal(at)],
    }).passages
    const [before = '', after = ''] = html.split('<del>ADVERT</del>').map((half) => textOf(parseHtml(half)))
    expect(before.trimStart()).toBe(left)
    expect(after.trimEnd().endsWith(right)).toBe(true)
    expect(textOf(parseHtml(html)).trim()).toBe(left + right)
    expect(idsOf(html)).toEqual(['removed-0'])
    expect(removedBefore).toEqual([])
  })

  test('inside the words of a claim take nothing from them', () => {
    const parts = { body: 'It took nine days.', removals: [removal(10)] }
    const [passage] = renderClaims(parts, { a: 'took nine days' }).passages
    expect(markedText(passage?.html ?? '', 'a')).toBe('took nine days')
    expect(idsOf(passage?.html ?? '').sort()).toEqual(['claim-a', 'removed-0'])
  })

  test('of one place stand there in order', () => {
    const removals = [removal(4, 'FIRST', 0), removal(4, 'SECOND', 1)]
    const [passage] = render({ body: 'One two', removals }).passages
    expect(passage?.html).toMatch(/One .*FIRST.*SECOND.*two/)
  })
})

describe('hostile text', () => {
  const HOSTILE =
    '</p></mark><script>alert(1)</script>"><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>'
  const OURS = ['p', 'h2', 'ul', 'li', 'em', 'mark', 'span', 'del']
  const harmless = (html: string) => {
    const elements = elementsOf(parseHtml(html)).map(({ element }) => element)
    const foreign = elements.filter(({ tagName, properties }) =>
      tagName === 'a' ? properties['href'] !== '/claims/a.html' : !OURS.includes(tagName),
    )
    expect(foreign).toEqual([])
  }

  test.each([HOSTILE, `## ${HOSTILE}`, `- ${HOSTILE}`, `*${HOSTILE}*`, `<!-- ${HOSTILE}`])('stays text: %s', (body) => {
    const [passage] = render({ body }).passages
    harmless(passage?.html ?? '')
    expect(textOf(parseHtml(passage?.html ?? ''))).toContain('<script>alert(1)</script>')
  })

  test('stays text in the words of a claim', () => {
    const [passage] = renderClaims({ body: `a ${HOSTILE} b` }, { a: HOSTILE }).passages
    harmless(passage?.html ?? '')
    expect(markedText(passage?.html ?? '', 'a')).toBe(HOSTILE)
  })

  test('stays text in a title, ours or not', () => {
    for (const titleFrom of ['source', 'editor'] as const) {
      const { titleHtml } = render({ body: 'a', title: HOSTILE, titleFrom })
      harmless(titleHtml)
      expect(textOf(parseHtml(titleHtml))).toBe(HOSTILE)
    }
  })

  test('stays text in removed words and their reason', () => {
    const removals = [{ index: 0, text: HOSTILE, reason: HOSTILE, bodyOffset: 4 }]
    const [passage] = render({ body: 'One two', removals }).passages
    harmless(passage?.html ?? '')
    expect(textOf(parseHtml(passage?.html ?? ''))).toBe('One two')
  })
})

test('a listed caption is shown as one', () => {
  const { passages } = render({ body: 'A ferry. Photo: Holm\n\nText.', captions: [{ exact: 'Photo: Holm' }] })
  expect(passages.map(({ html }) => html.includes('class="caption"'))).toEqual([true, false])
})
