import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { parseYaml } from '../../../src/corpus/parse-yaml.ts'
import type { ValuePath } from '../../../src/domain/place.ts'

const FILE = 'content/a.yaml'
const parse = (yaml: string) => parseYaml({ yaml, fileText: yaml, offset: 0, file: FILE })

/** What the careful parser makes of some YAML: nothing where it finds a mistake. */
function readWithCare(yaml: string): { value: unknown } | undefined {
  const document = parseDocument(yaml, { customTags: ['timestamp'], prettyErrors: false })
  return document.errors.length + document.warnings.length > 0 ? undefined : { value: document.toJS() as unknown }
}

describe('YAML that is read', () => {
  const cases = [
    { name: 'texts in every form', yaml: "a: b:c\nd: 'it''s'\ne: \"\\u263a 🚢\"\nf: g\n  h\n" },
    { name: 'blocks of text', yaml: 'a: |\n  b\n  c\nd: >-\n  e\n  f\n\n  g\n' },
    { name: 'numbers, truth and nothing', yaml: 'a: 1\nb: 0x1F\nc: 1e3\nd: true\ne: ~\nf:\ng: .5\nh: 017\n' },
    { name: 'what other readers take for times', yaml: 'a: 12:30\nb: 2031-04-02\nc: 2031-04-02T10:00:00Z\n' },
    { name: 'what older readers take for truth', yaml: 'a: yes\nb: no\nc: on\n' },
    { name: 'lists and groups in one line', yaml: 'a: [b, {c: d, "e": f}, ]\n' },
    { name: 'comments and empty lines', yaml: '# a\n\nb: c # d\n\n' },
    { name: 'lists beside their key', yaml: 'a:\n- b\n- - c\n  - d\n' },
    { name: 'nothing at all', yaml: '' },
    { name: 'a name that JavaScript knows', yaml: '__proto__: {a: 1}\nconstructor: b\n' },
  ]
  test.each(cases)('has the value that it has for the careful parser: $name', ({ yaml }) => {
    expect(parse(yaml)).toMatchObject({ kind: 'parsed', ...readWithCare(yaml) })
  })

  test('is read as the careful parser reads it, or refused, whatever slips into it', () => {
    const whole =
      'title: "The ferry: a history"\ndate: "2031-04-02"\nactors: [harbour-board, mayor]\nclaims:\n' +
      '  - id: closed\n    quote: { exact: "It was closed", prefix: "said. " }\n    text: >-\n      So it\n      was.\n    count: 9\n'
    const signs = [
      '"',
      "'",
      ': ',
      ':',
      ' ',
      '\n',
      '\n  ',
      '- ',
      '# ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '|',
      '&a ',
      '*a',
      '!',
      '? ',
      '\t',
      '---\n',
      '1',
    ]
    const slip = fc.record({ at: fc.nat(whole.length), drop: fc.nat(2), put: fc.constantFrom('', ...signs) })
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const yaml = slips.reduce((text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop), whole)
        const parsed = parse(yaml)
        if (parsed.kind !== 'parsed') return
        const careful = readWithCare(yaml)
        expect(careful, yaml).toBeDefined()
        expect(parsed.value).toEqual(careful?.value)
      }),
      { numRuns: 1000 },
    )
  })
})

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
