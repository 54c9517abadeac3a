import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/corpus/read-article.ts'
import { FRONT_MATTER } from './front-matter.ts'

const read = (fileText: string) => readArticle('a', 'content/articles/a.md', fileText)
const document = (body: string, front = FRONT_MATTER) => {
  const result = read(`---\n${front}\n---\n\n${body}\n`)
  if (result.kind !== 'read') throw new Error(JSON.stringify(result.problems))
  return result.document
}
const problemsOf = (fileText: string) => {
  const result = read(fileText)
  return result.kind === 'read' ? [] : result.problems.map(({ ruleId, place }) => ({ ruleId, place }))
}

test('an article is front matter, an empty line, and the text up to its last line break', () => {
  const { body, text, value } = document('## Why\n\nNine days.')
  expect(value.title).toBe('Ferry closed')
  expect(body).toBe('## Why\n\nNine days.')
  expect(text).toBe('Ferry closed\n\nWhy\n\nNine days.')
})

test('three hyphens in the text end nothing', () => {
  expect(document('Nine days.\n\n---\n\nThen ten.').body).toBe('Nine days.\n\n---\n\nThen ten.')
})

describe('the place of words in the file', () => {
  const cases = [
    { name: 'the title', words: 'Ferry', body: 'Nine days.', line: 2, column: 8 },
    { name: 'a paragraph', words: 'days', body: 'Nine days.', line: 13, column: 6 },
    { name: 'a heading', words: 'Why', body: '## Why', line: 13, column: 4 },
    { name: 'a list item', words: 'two', body: '- one\n- two', line: 14, column: 3 },
    { name: 'after an emoji, as editors count', words: 'sank', body: 'A 🚢 sank.', line: 13, column: 6 },
    { name: 'after a mark that is no text', words: 'ferry', body: 'a *fast* ferry', line: 13, column: 10 },
    { name: 'after escaped signs', words: 'ferry', body: String.raw`a \*fast\* ferry`, line: 13, column: 12 },
    { name: 'an escaped sign, with its backslash', words: '*fast', body: String.raw`a \*fast\*`, line: 13, column: 3 },
    { name: 'on an indented line', words: 'two', body: '- one\n  two', line: 14, column: 3 },
  ]
  test.each(cases)('is known: $name', ({ words, body, line, column }) => {
    const { text, placeOfText } = document(body)
    const start = [...text.slice(0, text.indexOf(words))].length
    expect(placeOfText({ start, end: start + words.length })).toMatchObject({ kind: 'known', start: { line, column } })
  })

  test('ends where the words do', () => {
    const { text, placeOfText } = document(String.raw`a \*fast\* ferry`)
    const start = text.indexOf('*fast*')
    expect(placeOfText({ start, end: start + 6 })).toMatchObject({ end: { line: 13, column: 11 } })
  })

  test('is unknown past the end, and says so', () => {
    expect(document('Nine days.').placeOfText({ start: 99, end: 100 })).toMatchObject({ kind: 'unknown' })
  })
})

describe('an article that cannot be read', () => {
  test('has no front matter', () => {
    expect(problemsOf('Nine days.\n')).toMatchObject([
      { ruleId: 'missing-front-matter', place: { start: { line: 1 } } },
    ])
  })
  test('has front matter that never ends', () => {
    expect(problemsOf('---\ntitle: a\n')).toMatchObject([{ ruleId: 'missing-front-matter' }])
  })
  test('has front matter that is no YAML', () => {
    expect(problemsOf('---\ntitle: "a\n---\n\nb\n')).toMatchObject([{ ruleId: 'yaml-syntax' }])
  })
  test('has a key twice', () => {
    expect(problemsOf('---\ntitle: a\ntitle: b\n---\n\nc\n')).toMatchObject([
      { ruleId: 'yaml-syntax', place: { start: { line: 3, column: 1 } } },
    ])
  })
  test('has an unquoted date', () => {
    const front = FRONT_MATTER.replace('date: unknown', 'date: 2031-04-02')
    expect(problemsOf(`---\n${front}\n---\n\na\n`)).toMatchObject([
      { ruleId: 'invalid-value', place: { start: { line: 5, column: 7 } } },
    ])
  })
  test('has several things wrong, all told at once', () => {
    const front = `${FRONT_MATTER.replace('title: Ferry closed\n', '')}\ncolour: red`
    expect(problemsOf(`---\n${front}\n---\n\na\n`).map(({ ruleId }) => ruleId)).toEqual(['missing-key', 'unknown-key'])
  })
})
