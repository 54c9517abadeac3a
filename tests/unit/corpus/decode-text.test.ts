import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/corpus/decode-text.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const FILE = 'content/articles/a.md'

test.each(['', 'a ferry\n', '🚢 naïve “so”\u00a0\t\n', 'a written-out \ufffd'])(
  'text that people write is read: %j',
  (text) => {
    expect(decodeText(encode(text), FILE)).toEqual({ kind: 'decoded', text })
  },
)

describe('a file that is not read', () => {
  const cases = [
    { name: 'bytes that are no UTF-8', bytes: [0x61, 0x0a, 0x62, 0xff], rules: ['invalid-utf8'], line: 2, column: 2 },
    {
      name: 'such bytes after a written-out U+FFFD',
      bytes: [...encode('\ufffd\n'), 0xc3, 0x28],
      rules: ['invalid-utf8'],
      line: 2,
      column: 1,
    },
    { name: 'half a letter at the end', bytes: [0x61, 0xe2, 0x80], rules: ['invalid-utf8'], line: 1, column: 2 },
    { name: 'a byte order mark', bytes: encode('\ufeffa'), rules: ['byte-order-mark'], line: 1, column: 1 },
    { name: 'lines ended by CR LF', bytes: encode('a\r\nb'), rules: ['carriage-return'], line: 1, column: 2 },
    { name: 'lines ended by CR', bytes: encode('a\n\rb'), rules: ['carriage-return'], line: 2, column: 1 },
    { name: 'a null', bytes: encode('a\u0000'), rules: ['control-character'], line: 1, column: 2 },
    {
      name: 'a control character above ASCII',
      bytes: encode('a\nb\u0085'),
      rules: ['control-character'],
      line: 2,
      column: 2,
    },
  ]
  test.each(cases)('has $name, at $line:$column', ({ bytes, rules, line, column }) => {
    const decoded = decodeText(Uint8Array.from(bytes), FILE)
    const problems = decoded.kind === 'unreadable' ? decoded.problems : []
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(rules)
    expect(problems[0]?.place).toMatchObject({ kind: 'known', file: FILE, start: { line, column } })
  })

  test('is told of everything at once', () => {
    const decoded = decodeText(encode('\ufeffa\r\n\u0007'), FILE)
    expect(decoded.kind === 'unreadable' && decoded.problems.map(({ ruleId }) => ruleId)).toEqual([
      'byte-order-mark',
      'carriage-return',
      'control-character',
    ])
  })
})
