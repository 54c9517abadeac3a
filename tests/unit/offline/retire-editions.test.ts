import { expect, test } from 'vitest'
import { sortRetired } from '../../../src/offline/retire-editions.ts'

test.each([
  {
    name: 'an edition that has just retired waits for every page that is open now',
    retired: [{ version: 'old' }],
    open: ['p1', 'p2'],
    sorted: { retired: [{ version: 'old', pages: ['p1', 'p2'] }], gone: [] },
  },
  {
    name: 'it waits for those alone that are left of them',
    retired: [{ version: 'old', pages: ['p1', 'p2'] }],
    open: ['p2', 'p3'],
    sorted: { retired: [{ version: 'old', pages: ['p2'] }], gone: [] },
  },
  {
    name: 'it goes when the last of them is closed, whatever was opened since',
    retired: [{ version: 'old', pages: ['p1'] }],
    open: ['p3'],
    sorted: { retired: [], gone: ['old'] },
  },
  {
    name: 'each waits for its own',
    retired: [
      { version: 'older', pages: ['p1'] },
      { version: 'old', pages: ['p2'] },
    ],
    open: ['p2'],
    sorted: { retired: [{ version: 'old', pages: ['p2'] }], gone: ['older'] },
  },
])('$name', ({ retired, open, sorted }) => {
  expect(sortRetired(retired, open)).toEqual(sorted)
})
