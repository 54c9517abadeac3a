import { expect, test } from 'vitest'
import { ShownPages } from '../../../src/beside/shown-pages.ts'

test('a page comes to whoever waits for it, before or after it is shown', async () => {
  const pages = new ShownPages()
  const early = pages.get('/a.html')
  pages.show('/a.html', '<p>a</p>')
  expect(await early).toBe('<p>a</p>')
  expect(await pages.get('/a.html')).toBe('<p>a</p>')
})

test('what was not shown in the end never comes, and nobody waits for it', async () => {
  const pages = new ShownPages()
  const early = pages.get('/a.html')
  pages.show('/b.html', '<p>b</p>')
  pages.end()
  expect(await early).toBeUndefined()
  expect(await pages.get('/c.html')).toBeUndefined()
  expect(await pages.get('/b.html')).toBe('<p>b</p>')
})
