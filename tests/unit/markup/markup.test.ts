import { expect, test } from 'vitest'
import { attribute, joined, markup } from '../../../src/markup/markup.ts'

test.each([
  {
    name: 'escapes text between tags',
    piece: markup`<p>${'a <b> & "c"'}</p>`,
    html: '<p>a &lt;b&gt; &amp; &quot;c&quot;</p>',
  },
  { name: 'escapes text in attributes', piece: markup`<a href="${'/x"y'}">`, html: '<a href="/x&quot;y">' },
  { name: 'takes pieces as they are', piece: markup`<p>${markup`<b>${'<'}</b>`}</p>`, html: '<p><b>&lt;</b></p>' },
  {
    name: 'takes lists of pieces',
    piece: markup`<ul>${[1, 2].map((n) => markup`<li>${n}</li>`)}</ul>`,
    html: '<ul><li>1</li><li>2</li></ul>',
  },
  { name: 'prints nothing for what is not there', piece: markup`<p>${false}${undefined}${''}</p>`, html: '<p></p>' },
  { name: 'prints zero', piece: markup`<p>${0}</p>`, html: '<p>0</p>' },
  { name: 'keeps line breaks in values', piece: markup`<pre>${'a\n  b'}</pre>`, html: '<pre>a\n  b</pre>' },
  {
    name: 'drops line breaks beside tags and values',
    piece: markup`
      <p>
        ${'a'}
        <b>b</b>
      </p>
    `,
    html: '<p>a<b>b</b></p>',
  },
  {
    name: 'takes a line break between words for a space',
    piece: markup`<p>nine
      days ${'later'}</p>`,
    html: '<p>nine days later</p>',
  },
  {
    name: 'takes a line break between attributes for a space',
    piece: markup`<a
      href="/x"
      lang="ru">`,
    html: '<a href="/x" lang="ru">',
  },
])('$name', ({ piece, html }) => {
  expect(String(piece)).toBe(html)
})

test('an attribute without a value leaves no trace', () => {
  expect(String(markup`<q${attribute('lang', undefined)}>`)).toBe('<q>')
  expect(String(markup`<q${attribute('lang', 'a"b')}>`)).toBe('<q lang="a&quot;b">')
})

test('pieces are joined with escaped text', () => {
  expect(String(joined([markup`<b></b>`, markup`<i></i>`], ' & '))).toBe('<b></b> &amp; <i></i>')
})
