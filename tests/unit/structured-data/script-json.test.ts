import { expect, test } from 'vitest'
import { scriptJson } from '../../../src/structured-data/script-json.ts'

const cases = [
  { name: 'the end of a script', text: '</script><script>alert(1)</script>' },
  { name: 'the end of a script in capitals', text: '</SCRIPT >' },
  { name: 'a comment that hides the end of a script', text: '<!--<script>' },
  { name: 'line breaks that JavaScript once took for its own', text: 'one\u2028two\u2029three' },
  { name: 'quotation marks and backslashes', text: '"\\"\n\'`' },
  { name: 'half of a pair', text: '\ud83d' },
  { name: 'an entity', text: '&lt;/script&gt; &#60;' },
]
test.each(cases)('$name comes back to the letter and breaks out of nothing', ({ text }) => {
  const json = scriptJson({ text, [text]: [text] })
  expect(JSON.parse(json)).toEqual({ text, [text]: [text] })
  expect(json).not.toMatch(/[<\u2028\u2029]/)
})
