import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describePosition, matchQuote } from '../../../src/anchoring/match-quote.ts'
import { inventedText } from '../invented-texts.ts'

describe('a quote that stands once', () => {
  const cases = [
    { name: 'at the start', text: 'a ferry', quote: { exact: 'a' }, start: 0, end: 1 },
    { name: 'at the end', text: 'a ferry', quote: { exact: 'ferry' }, start: 2, end: 7 },
    { name: 'as the whole text', text: 'a ferry', quote: { exact: 'a ferry' }, start: 0, end: 7 },
    { name: 'after an emoji, counted as one', text: '🚢 a ferry', quote: { exact: 'ferry' }, start: 4, end: 9 },
    { name: 'with an emoji in it', text: 'a 🚢 sank', quote: { exact: '🚢 sank' }, start: 2, end: 8 },
    { name: 'after a rare Han character', text: '𠮷 is rare', quote: { exact: 'rare' }, start: 5, end: 9 },
    { name: 'with a no-break space', text: 'for 9\u00a0km', quote: { exact: '9\u00a0km' }, start: 4, end: 8 },
    { name: 'after its prefix', text: 'ferry, a ferry', quote: { exact: 'ferry', prefix: 'a ' }, start: 9, end: 14 },
    { name: 'before its suffix', text: 'ferry, ferry', quote: { exact: 'ferry', suffix: ',' }, start: 0, end: 5 },
    {
      name: 'between prefix and suffix',
      text: 'a b a c a b c',
      quote: { exact: 'a', prefix: 'b ', suffix: ' c' },
      start: 4,
      end: 5,
    },
    { name: 'with a prefix at the start', text: 'ab ab', quote: { exact: 'b', prefix: 'b a' }, start: 4, end: 5 },
  ]
  test.each(cases)('is found $name', ({ text, quote, start, end }) => {
    expect(matchQuote(text, quote)).toEqual({ kind: 'found', position: { start, end } })
  })
})

describe('a quote that does not stand', () => {
  const cases = [
    { name: 'other words', text: 'a ferry', quote: { exact: 'boat' } },
    { name: 'another case', text: 'a ferry', quote: { exact: 'Ferry' } },
    { name: 'a space where the text has a no-break space', text: '9\u00a0km', quote: { exact: '9 km' } },
    { name: 'straight quotation marks for typographic ones', text: '“so”', quote: { exact: '"so"' } },
    { name: 'a letter that only looks the same', text: 'ferry', quote: { exact: 'f\u0435rry' } },
    { name: 'an accent written in two signs for one in one', text: 'na\u00efve', quote: { exact: 'nai\u0308ve' } },
    { name: 'one word too many', text: 'a ferry', quote: { exact: 'a ferry sank' } },
    { name: 'words across a paragraph break', text: 'The end.\n\nThe start', quote: { exact: 'end. The' } },
    { name: 'another prefix', text: 'a ferry', quote: { exact: 'ferry', prefix: 'the ' } },
    { name: 'another suffix', text: 'a ferry', quote: { exact: 'ferry', suffix: ' sank' } },
    { name: 'no words', text: 'a ferry', quote: { exact: '' } },
    { name: 'an empty text', text: '', quote: { exact: 'ferry' } },
  ]
  test.each(cases)('is missing: $name', ({ text, quote }) => {
    expect(matchQuote(text, quote)).toEqual({ kind: 'missing' })
  })
})

describe('a quote that stands more than once', () => {
  const cases = [
    { name: 'twice', text: 'ferry, ferry', quote: { exact: 'ferry' }, starts: [0, 7] },
    { name: 'overlapping itself', text: 'nananana', quote: { exact: 'nana' }, starts: [0, 2, 4] },
    { name: 'inside a longer word', text: 'a car', quote: { exact: 'a' }, starts: [0, 3] },
    { name: 'with the same prefix', text: 'a b, a b', quote: { exact: 'b', prefix: 'a ' }, starts: [2, 7] },
  ]
  test.each(cases)('is ambiguous, with every place in order: $name', ({ text, quote, starts }) => {
    const match = matchQuote(text, quote)
    expect(match.kind === 'ambiguous' && match.positions.map(({ start }) => start)).toEqual(starts)
  })
})

describe('the description of a position', () => {
  const cases = [
    { name: 'is the words alone where they stand once', text: 'a ferry', start: 2, end: 7, quote: { exact: 'ferry' } },
    {
      name: 'takes the word before where that is enough',
      text: 'the ferry and a ferry',
      start: 16,
      end: 21,
      quote: { exact: 'ferry', prefix: 'a ' },
    },
    {
      name: 'takes the word after where that is enough',
      text: 'ferry, no ferry',
      start: 0,
      end: 5,
      quote: { exact: 'ferry', suffix: ',' },
    },
    {
      name: 'takes both where one is not enough',
      text: 'a x b; a x c; d x b;',
      start: 2,
      end: 3,
      quote: { exact: 'x', prefix: 'a ', suffix: ' b;' },
    },
  ]
  test.each(cases)('$name', ({ text, start, end, quote }) => {
    expect(describePosition(text, { start, end })).toEqual(quote)
  })

  test('is refused for a place without words', () => {
    expect(() => describePosition('a ferry', { start: 1, end: 1 })).toThrow(RangeError)
    expect(() => describePosition('a ferry', { start: 7, end: 9 })).toThrow(RangeError)
  })

  test('leads back to the position, for any words of any text', () => {
    fc.assert(
      fc.property(inventedText, fc.nat(), fc.nat(), (text, from, length) => {
        const total = [...text].length
        const start = from % total
        const position = { start, end: start + 1 + (length % (total - start)) }
        expect(matchQuote(text, describePosition(text, position))).toEqual({ kind: 'found', position })
      }),
      { numRuns: 1000 },
    )
  })
})
