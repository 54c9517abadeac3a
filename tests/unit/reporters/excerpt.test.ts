import { expect, test } from 'vitest'
import type { Place } from '../../../src/domain/place.ts'
import { excerpt } from '../../../src/reporters/excerpt.ts'
import { plain } from '../../../src/reporters/paint.ts'

const at = (start: [number, number], end: [number, number]): Place => ({
  kind: 'known',
  file: 'a.md',
  start: { line: start[0], column: start[1] },
  end: { line: end[0], column: end[1] },
})
const show = (text: string, place: Place, linesBefore = 0) =>
  `\n${excerpt(place, text, { linesBefore, paint: plain }).join('\n')}\n`

test('carets stand under the place, line numbers before it', () => {
  expect(show('a\nthe ferry\n', at([2, 5], [2, 10]), 1)).toMatchInlineSnapshot(`
    "
      1 │ a
      2 │ the ferry
        │     ^^^^^
    "
  `)
})

test('the first line has none before it', () => {
  expect(show('the ferry', at([1, 1], [1, 4]), 1)).toMatchInlineSnapshot(`
    "
      1 │ the ferry
        │ ^^^
    "
  `)
})

test('an empty place gets one caret, also at the end of a line', () => {
  expect(show('the ferry', at([1, 10], [1, 10]))).toMatchInlineSnapshot(`
    "
      1 │ the ferry
        │          ^
    "
  `)
})

test('a place over several lines leaves out their indentation', () => {
  expect(show('quote: >-\n  the ferry\n  was late\nkind: event', at([1, 8], [3, 11]))).toMatchInlineSnapshot(`
    "
      1 │ quote: >-
        │        ^^
      2 │   the ferry
        │   ^^^^^^^^^
      3 │   was late
        │   ^^^^^^^^
    "
  `)
})

test('a place over many lines is cut', () => {
  expect(show('a\nb\nc\nd\ne\nf', at([1, 1], [6, 2]))).toMatchInlineSnapshot(`
    "
      1 │ a
        │ ^
      2 │ b
        │ ^
      3 │ c
        │ ^
      4 │ d
        │ ^
        │ …
    "
  `)
})

test('a long line is cut around the place', () => {
  const text = `${'Fog. '.repeat(30)}The ferry sank. ${'Fog. '.repeat(30)}`
  expect(show(text, at([1, 151], [1, 166]))).toMatchInlineSnapshot(`
    "
      1 │ …og. Fog. Fog. Fog. Fog. The ferry sank. Fog. Fog. Fog. Fog. Fog. Fog. Fog. Fog. Fog. Fog. Fog. Fog…
        │                          ^^^^^^^^^^^^^^^
    "
  `)
})

test('a long place is cut with its line', () => {
  expect(show('ferry '.repeat(40), at([1, 7], [1, 230]))).toMatchInlineSnapshot(`
    "
      1 │ ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry ferry fer…
        │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    "
  `)
})

test('no line is longer than 100 columns', () => {
  const text = '🚢渡x'.repeat(100)
  for (let column = 1; column < text.length; column += 1) {
    const [line = '', carets = ''] = excerpt(at([1, column], [1, column + 3]), text, { linesBefore: 0, paint: plain })
    expect(line.length).toBeLessThanOrEqual(104)
    expect(carets.length).toBeLessThanOrEqual(106)
  }
})

test('signs two columns wide move the carets', () => {
  expect(show('🚢 渡船 the ferry', at([1, 11], [1, 16]))).toMatchInlineSnapshot(`
    "
      1 │ 🚢 渡船 the ferry
        │             ^^^^^
    "
  `)
})

test('tabs and control characters are shown, not obeyed', () => {
  expect(show('\ta\u001b[2Jb', at([1, 2], [1, 3]))).toMatchInlineSnapshot(`
    "
      1 │  a␛[2Jb
        │  ^
    "
  `)
})
