import { expect, test } from 'vitest'
import { escapeMarkup } from '../../../src/domain/escape-markup.ts'

test.each([
  {
    name: 'the signs of tags',
    text: '<b>"Ferry & Sons"</b>',
    escaped: '&lt;b&gt;&quot;Ferry &amp; Sons&quot;&lt;/b&gt;',
  },
  { name: 'what is escaped already once more', text: '&lt;', escaped: '&amp;lt;' },
  { name: 'nothing else', text: 'Łódź’s “ferry” – 1 © ’', escaped: 'Łódź’s “ferry” – 1 © ’' },
])('escapes $name', ({ text, escaped }) => {
  expect(escapeMarkup(text)).toBe(escaped)
})
