import { expect, test } from 'vitest'
import { pageFrame } from '../../../src/finishing/page-frame.ts'

const page = '<title>North quay</title><main><h1>North quay</h1></main><footer></footer>'

test('a page with its own words taken out takes those of another', () => {
  const toPage = pageFrame(page, ['<title>North quay</title>', '<h1>North quay</h1>'])
  expect(toPage(['<title>South quay</title>', '<h1>South quay</h1>'])).toBe(page.replaceAll('North', 'South'))
  expect(toPage(['<title>North quay</title>', '<h1>North quay</h1>'])).toBe(page)
})

test('signs that mean something in a replacement mean nothing here', () => {
  expect(pageFrame('<p>a</p>', ['a'])(['$& $1'])).toBe('<p>$& $1</p>')
})

test.each([
  { name: 'aren’t there', own: ['South'] },
  { name: 'are there twice', own: ['North quay'] },
  { name: 'stand in another order', own: ['<footer>', '<title>'] },
])('refuses words that $name', ({ own }) => {
  expect(() => pageFrame(page, own)).toThrow()
})
