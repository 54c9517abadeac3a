import { expect, test } from 'vitest'
import { withIndexUrl, withPacks } from '../../../src/search-index/into-pages.ts'

test('the search page is told the folder of the index', () => {
  expect(withIndexUrl('<search-panel data-index="/pagefind/" hidden>', '/pagefind/0123456789/')).toBe(
    '<search-panel data-index="/pagefind/0123456789/" hidden>',
  )
})

test('the pocket edition gets its packs where it has places for them, and letters in them mean nothing', () => {
  const page = (edition: string, index: string) =>
    `<script type="text/plain" id="edition">${edition}</script><script type="text/plain" id="search-index">${index}</script><script>$&</script>`
  expect(withPacks(page('', ''), { edition: '$1', index: "$&$'$1" })).toBe(page('$1', "$&$'$1"))
})

test('a page without a place for it is refused', () => {
  expect(() => withIndexUrl('<search-panel data-index="/pagefind/0123456789/">', '/pagefind/9876543210/')).toThrow(
    'no place for what is made beside it',
  )
  expect(() => withPacks('<script type="text/plain" id="edition">full</script>', { edition: 'a', index: 'b' })).toThrow(
    'no place for what is made beside it',
  )
})
