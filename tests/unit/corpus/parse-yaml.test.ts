import { describe, expect, test } from 'vitest'
import { parseYaml } from '../../../src/corpus/parse-yaml.ts'
import type { ValuePath } from '../../../src/domain/place.ts'

const FILE = 'content/a.yaml'
const parse = (yaml: string) => parseYaml({ yaml, fileText: yaml, offset: 0, file: FILE })

describe('YAML that is not read', () => {
  const cases = [
    { name: 'a key twice', yaml: 'a: 1\nb: 2\na: 3\n', at: [3, 1], says: 'stands twice', fix: 'Keep one of the two' },
    { name: 'a tab as indentation', yaml: 'a:\n\t- b\n', at: [2, 1], says: 'with a tab', fix: 'Indent with spaces' },
    { name: 'an unquoted colon', yaml: 'a: The Board: a history\n', at: [1, 4], says: 'a colon', fix: 'double quotes' },
    {
      name: 'a quotation mark never closed',
      yaml: 'a: "b\nc: d\n',
      at: [3, 1],
      says: 'never closed',
      fix: 'Look above',
    },
    { name: 'a second document', yaml: 'a: 1\n---\nb: 2\n', at: [2, 1], says: 'three hyphens', fix: 'Remove the line' },
    { name: 'a tag', yaml: 'a: !!js/function b\n', at: [1, 4], says: 'no tags', fix: 'double quotes' },
    {
      name: 'a reference to another value',
      yaml: 'a: &x 1\nb: *x\n',
      at: [2, 4],
      says: 'asterisk',
      fix: 'Write the value out',
    },
    { name: 'a reference to nothing', yaml: 'a: *fast\n', at: [1, 4], says: 'asterisk', fix: 'double quotes' },
    { name: 'a list that never ends', yaml: 'a: [b, c\n', at: [2, 1], says: 'not valid YAML', fix: 'Look for' },
  ]
  test.each(cases)('has $name', ({ yaml, at, says, fix }) => {
    const parsed = parse(yaml)
    const problems = parsed.kind === 'unreadable' ? parsed.problems : []
    expect(problems[0]?.place).toMatchObject({ kind: 'known', file: FILE, start: { line: at[0], column: at[1] } })
    expect(problems[0]?.ruleId).toBe('yaml-syntax')
    expect(problems[0]?.reason).toContain(says)
    expect(problems[0]?.fix.join(' ')).toContain(fix)
  })

  test('has one slip told once', () => {
    const parsed = parse('a: b\n  c: d\n')
    expect(parsed.kind === 'unreadable' && parsed.problems).toHaveLength(1)
  })

  test('has several slips told at once', () => {
    const parsed = parse('a: 1\na: 2\nb: 1\nb: 2\n')
    expect(parsed.kind === 'unreadable' && parsed.problems).toHaveLength(2)
  })

  test('nests as deep as no person writes', () => {
    expect(parse(`a: ${'['.repeat(20_000)}`).kind).toBe('unreadable')
  })
})

describe('the place of a value', () => {
  const yaml = 'a: 🚢 ferry\nb:\n  - c: "so"\n    d: [e,  f]\n'
  const cases: { name: string; path: ValuePath; start: [number, number]; end: [number, number] }[] = [
    { name: 'a text, counted as editors count', path: ['a'], start: [1, 4], end: [1, 12] },
    { name: 'a quoted text with its quotation marks', path: ['b', 0, 'c'], start: [3, 8], end: [3, 12] },
    { name: 'an entry of a list', path: ['b', 0, 'd', 1], start: [4, 13], end: [4, 14] },
    { name: 'a group: its first line', path: ['b', 0], start: [3, 5], end: [3, 12] },
    { name: 'one that was left out: its parent', path: ['b', 0, 'x', 'y'], start: [3, 5], end: [3, 12] },
  ]
  test.each(cases)('is known: $name', ({ path, start, end }) => {
    const parsed = parse(yaml)
    expect(parsed.kind === 'parsed' && parsed.placeOf(path)).toEqual({
      kind: 'known',
      file: FILE,
      start: { line: start[0], column: start[1] },
      end: { line: end[0], column: end[1] },
    })
  })

  test('of a key is its own', () => {
    const parsed = parse(yaml)
    expect(parsed.kind === 'parsed' && parsed.placeOfKey(['b', 0, 'd'])).toMatchObject({
      start: { line: 4, column: 5 },
    })
  })
})
