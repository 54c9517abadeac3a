import { expect, test } from 'vitest'
import { filesForAddress } from '../../../src/offline/files-for-address.ts'

const here = (path: string) => ({ path, elsewhere: false })
const elsewhere = (path: string) => ({ path, elsewhere: true })

test.each([
  { name: 'the root is the start page', path: '', files: [here('index.html')] },
  {
    name: 'a file is itself first',
    path: 'claims/ferry/nine-days.html',
    files: [
      here('claims/ferry/nine-days.html'),
      here('claims/ferry/nine-days.html.html'),
      elsewhere('claims/ferry/nine-days.html/index.html'),
    ],
  },
  {
    name: 'a page without its ending lies in the same folder',
    path: 'articles/ferry',
    files: [here('articles/ferry'), here('articles/ferry.html'), elsewhere('articles/ferry/index.html')],
  },
  {
    name: 'a folder is its index; a page with a slash lies elsewhere',
    path: 'articles/',
    files: [here('articles/index.html'), elsewhere('articles.html')],
  },
  {
    name: 'a slash behind the ending is forgiven',
    path: 'timeline.html/',
    files: [here('timeline.html/index.html'), elsewhere('timeline.html')],
  },
  { name: 'so are several', path: 'timeline//', files: [here('timeline//index.html'), elsewhere('timeline.html')] },
])('$name', ({ path, files }) => {
  expect(filesForAddress(path)).toEqual(files)
})
