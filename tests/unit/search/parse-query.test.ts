import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../src/search/parse-query.ts'

const nothing = { words: [], phrases: [], excluded: [] }

describe('words and phrases', () => {
  test.each([
    { name: 'words', text: ' ferry  terminal ', words: { words: ['ferry', 'terminal'] } },
    {
      name: 'a phrase among words',
      text: 'ferry "nine days" late',
      words: { words: ['ferry', 'late'], phrases: ['nine days'] },
    },
    {
      name: 'typographic quotation marks',
      text: '“nine days” «ten» „eleven“',
      words: { phrases: ['nine days', 'ten', 'eleven'] },
    },
    {
      name: 'what is left out',
      text: 'ferry -late -"nine days"',
      words: { words: ['ferry'], excluded: ['late', 'nine days'] },
    },
    { name: 'joined words as one', text: 'Holm–Sund well-known', words: { words: ['Holm–Sund', 'well-known'] } },
    { name: 'markup', text: '<img src=x>', words: { words: ['<img', 'src=x>'] } },
    { name: 'letters of any script, and emoji', text: 'Зеленский 🙂a', words: { words: ['Зеленский', '🙂a'] } },
    { name: 'no word in signs that stand alone', text: 'ferry – & - sails', words: { words: ['ferry', 'sails'] } },
    { name: 'a clock time', text: '12:30', words: { words: ['12:30'] } },
    { name: 'an address', text: 'https://example.org', words: { words: ['https://example.org'] } },
    { name: 'a colon at the end of a word', text: 'Minister: no', words: { words: ['Minister:', 'no'] } },
    { name: 'two minuses', text: '--x', words: { words: ['--x'] } },
    { name: 'nothing', text: '  ', words: {} },
  ])('reads $name', ({ text, words }) => {
    expect(parseQuery(text)).toEqual({ words: { ...nothing, ...words }, choices: [], sort: 'relevance', problems: [] })
  })
})

describe('choices', () => {
  const choicesOf = (text: string) => {
    const { choices, problems } = parseQuery(text)
    expect(problems).toEqual([])
    return choices.map(({ facet, value, excluded, start, end }) => [facet, value, excluded, text.slice(start, end)])
  }
  test.each([
    { text: 'outlet:gazette', choices: [['outlet', 'gazette', false, 'gazette']] },
    { text: 'OUTLET:Gazette', choices: [['outlet', 'Gazette', false, 'Gazette']] },
    { text: '-kind:plan', choices: [['kind', 'plan', true, 'plan']] },
    { text: 'said-by:"Mara Holm"', choices: [['said-by', 'Mara Holm', false, '"Mara Holm"']] },
    {
      text: 'ferry kind:plan,"a b",demand x',
      choices: [
        ['kind', 'plan', false, 'plan'],
        ['kind', 'a b', false, '"a b"'],
        ['kind', 'demand', false, 'demand'],
      ],
    },
    {
      text: 'date:2031-03..2031-05,unknown',
      choices: [
        ['date', '2031-03..2031-05', false, '2031-03..2031-05'],
        ['date', 'unknown', false, 'unknown'],
      ],
    },
  ])('reads $text', ({ text, choices }) => {
    expect(choicesOf(text)).toEqual(choices)
  })
})

test.each([
  { text: 'sort:new', sort: 'new' },
  { text: 'ferry SORT:Old', sort: 'old' },
  { text: 'sort:relevance', sort: 'relevance' },
])('reads the order of $text', ({ text, sort }) => {
  expect(parseQuery(text)).toMatchObject({ sort, problems: [] })
})

describe('what it can’t understand', () => {
  /** Each problem with the words it is about. */
  const problemsOf = (text: string) =>
    parseQuery(text).problems.map(({ start, end, says, instead }) => ({ at: text.slice(start, end), says, instead }))

  test('is told with its place, the reason and what to write', () => {
    expect(problemsOf('a "b c')).toMatchInlineSnapshot(`
      [
        {
          "at": ""b c",
          "instead": ""b c"",
          "says": "This quotation mark has no second one. Put one at the end of the words that belong together.",
        },
      ]
    `)
    expect(problemsOf('a "').map(({ instead }) => instead)).toEqual([''])
    expect(problemsOf('🙂 saidby:holm')).toMatchInlineSnapshot(`
      [
        {
          "at": "saidby:holm",
          "instead": "said-by:holm",
          "says": "“saidby:” is none of the filters, which are type:, outlet:, said-by:, about:, sourcing:, kind:, question:, date: and sort:. To search for the words themselves, put them in quotation marks.",
        },
      ]
    `)
    expect(problemsOf('-colour:red')).toMatchInlineSnapshot(`
      [
        {
          "at": "-colour:red",
          "instead": "-"colour:red"",
          "says": "“colour:” is none of the filters, which are type:, outlet:, said-by:, about:, sourcing:, kind:, question:, date: and sort:. To search for the words themselves, put them in quotation marks.",
        },
      ]
    `)
    expect(problemsOf('outlet: gazette')).toMatchInlineSnapshot(`
      [
        {
          "at": "outlet:",
          "instead": undefined,
          "says": "Here a value of “outlet:” is missing. Write it directly behind the colon or comma, without a space.",
        },
      ]
    `)
    expect(problemsOf('kind:plan,,demand')).toMatchInlineSnapshot(`
      [
        {
          "at": "kind:plan,,demand",
          "instead": undefined,
          "says": "Here a value of “kind:” is missing. Write it directly behind the colon or comma, without a space.",
        },
      ]
    `)
    expect(problemsOf('sort:newest')).toMatchInlineSnapshot(`
      [
        {
          "at": "newest",
          "instead": "new",
          "says": "“newest” is not an order. Write sort:new, sort:old or sort:relevance.",
        },
      ]
    `)
    expect(problemsOf('-sort:new')).toMatchInlineSnapshot(`
      [
        {
          "at": "-sort:new",
          "instead": undefined,
          "says": "An order can’t be left out. Write sort:new, sort:old or sort:relevance.",
        },
      ]
    `)
    expect(problemsOf('sort:new sort:old')).toMatchInlineSnapshot(`
      [
        {
          "at": "old",
          "instead": undefined,
          "says": "Results can have only one order. Write “sort:” once, with one value.",
        },
      ]
    `)
    expect(problemsOf('ferry - "nine days"')).toMatchInlineSnapshot(`
      [
        {
          "at": "-",
          "instead": undefined,
          "says": "A minus leaves out what follows it directly. Take away the space behind it, or the minus.",
        },
      ]
    `)
    expect(problemsOf('""')).toMatchInlineSnapshot(`
      [
        {
          "at": """",
          "instead": "",
          "says": "There are no words between these quotation marks.",
        },
      ]
    `)
    expect(problemsOf('date:March')).toMatchInlineSnapshot(`
      [
        {
          "at": "March",
          "instead": undefined,
          "says": "“March” is not a date. Write a year, a month or a day, or two of them with two dots between: 2025, 2025-03, 2025-03-12, 2025-03..2025-05.",
        },
      ]
    `)
    expect(problemsOf('date:2031/3/1')).toMatchInlineSnapshot(`
      [
        {
          "at": "2031/3/1",
          "instead": "2031-03-01",
          "says": "“2031/3/1” is not a date. Write a year, a month or a day, or two of them with two dots between: 2025, 2025-03, 2025-03-12, 2025-03..2025-05.",
        },
      ]
    `)
    expect(problemsOf('date:2031-05..2031-03')).toMatchInlineSnapshot(`
      [
        {
          "at": "2031-05..2031-03",
          "instead": "2031-03..2031-05",
          "says": "“2031-05..2031-03” ends before it begins.",
        },
      ]
    `)
  })

  test('does not swallow what stands before it', () => {
    const { choices, problems } = parseQuery('outlet:gazette,"northern echo')
    expect(choices.map(({ value }) => value)).toEqual(['gazette'])
    expect(problems.map(({ instead }) => instead)).toEqual(['"northern echo"'])
  })

  test('is told of every part at once', () => {
    expect(problemsOf('kind: sort:up x "y').map(({ at }) => at)).toEqual(['kind:', 'up', '"y'])
  })
})

test('any text at all is read, and every sign of it that has letters is a word, a choice or a problem', () => {
  const piece = fc.oneof(
    fc.constantFrom('outlet:', 'sort:new', '"', '“', '-', ',', ' ', ':', 'said-by:"a b"', 'date:2031..', '\u{1F642}'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const { words, choices, problems, sort } = parseQuery(text)
      const accounted = [
        ...[...words.words, ...words.phrases, ...words.excluded, ...choices.map(({ value }) => value)],
        ...problems.map(({ start, end }) => text.slice(start, end)),
      ].join(' ')
      const names = /(outlet|said-by|date|sort|new|type|about|sourcing|kind|question|relevance|old)/giu
      const lettersOf = (one: string) =>
        [...one.replaceAll(names, '').matchAll(/[\p{L}\p{N}]/gu)].map(([sign]) => sign).sort()
      const told = new Set(lettersOf(accounted))
      expect(lettersOf(text).filter((sign) => !told.has(sign))).toEqual([])
      expect(['relevance', 'new', 'old']).toContain(sort)
      for (const { start, end } of [...choices, ...problems]) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})
