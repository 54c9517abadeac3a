import { expect, test } from 'vitest'
import { withIndexPack, withIndexUrl } from '../../../src/search-index/into-pages.ts'

test('the search page is told the folder of the index', () => {
  expect(withIndexUrl('<search-panel data-index="/pagefind/" hidden>', '/pagefind/0123456789/')).toBe(
    '<search-panel data-index="/pagefind/0123456789/" hidden>',
  )
})

test('the pocket edition gets the index where it has a place for it, and letters in it mean nothing', () => {
  const [before, behind] = ['<script type="text/plain" id="edition">x</script>', '<script>$&</script>']
  expect(withIndexPack(`${before}<script type="text/plain" id="search-index"></script>${behind}`, "$&$'$1")).toBe(
    `${before}<script type="text/plain" id="search-index">$&$'$1</script>${behind}`,
  )
})

test('a page without a place for it is refused', () => {
  expect(() => withIndexUrl('<search-panel data-index="/pagefind/0123456789/">', '/pagefind/9876543210/')).toThrow(
    'no place for the search index',
  )
  expect(() => withIndexPack('<script type="text/plain" id="search-index">full</script>', 'pack')).toThrow(
    'no place for the search index',
  )
})
