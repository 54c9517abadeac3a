import { expect, test } from 'vitest'
import { possibleRoots } from '../../../src/routes/site-root.ts'

test.each([
  { pathname: '/', roots: ['/'] },
  { pathname: '/x.html', roots: ['/'] },
  { pathname: '/a/b/c.html', roots: ['/a/b/', '/a/', '/'] },
  { pathname: '/a/b/', roots: ['/a/b/', '/a/', '/'] },
])('the site of $pathname can lie in $roots', ({ pathname, roots }) => {
  expect(possibleRoots(pathname)).toEqual(roots)
})
