import { expect, test } from 'vitest'
import { type Plan, planDownload, type StoredEdition } from '../../../src/offline/plan-download.ts'
import { edition, file, stored } from './invented-editions.ts'

const old = edition('old', file('index.html', 'a'), file('x.html', 'b'), file('search/1/words', 'w'))
const next = edition('next', file('index.html', 'c'), file('x.html', 'b'), file('search/2/words', 'w'))

/** The plan by paths; what is copied says from where. */
const briefly = ({ stored: here, copied, fetched }: Plan) => ({
  stored: here.map(({ path }) => path),
  copied: copied.map(({ file: { path }, from }) => `${path} from ${from.version} ${from.path}`),
  fetched: fetched.map(({ path }) => path),
})

const cases: { name: string; editions: StoredEdition[]; plan: ReturnType<typeof briefly> }[] = [
  {
    name: 'fetches everything where nothing is here',
    editions: [],
    plan: { stored: [], copied: [], fetched: ['index.html', 'x.html', 'search/2/words'] },
  },
  {
    name: 'fetches what has changed, and copies the rest, even under another path',
    editions: [stored(old)],
    plan: {
      stored: [],
      copied: ['x.html from old x.html', 'search/2/words from old search/1/words'],
      fetched: ['index.html'],
    },
  },
  {
    name: 'goes on with what was begun',
    editions: [stored(next, ['x.html'])],
    plan: { stored: ['x.html'], copied: [], fetched: ['index.html', 'search/2/words'] },
  },
  {
    name: 'takes nothing from another edition that isn’t stored',
    editions: [stored(old, ['index.html'])],
    plan: { stored: [], copied: [], fetched: ['index.html', 'x.html', 'search/2/words'] },
  },
  {
    name: 'puts what was begun and what another edition has together',
    editions: [stored(next, ['index.html']), stored(old, ['x.html'])],
    plan: { stored: ['index.html'], copied: ['x.html from old x.html'], fetched: ['search/2/words'] },
  },
  {
    name: 'has nothing to do where everything is here',
    editions: [stored(next)],
    plan: { stored: ['index.html', 'x.html', 'search/2/words'], copied: [], fetched: [] },
  },
]
test.each(cases)('$name', ({ editions, plan }) => {
  expect(briefly(planDownload(next, editions))).toEqual(plan)
})

test('takes the same bytes under another ending for something else, because a host says of it what it is by its ending', () => {
  const before = edition('old', file('empty.csv', 'e'))
  const after = edition('next', file('empty.json', 'e'))
  expect(briefly(planDownload(after, [stored(before)])).fetched).toEqual(['empty.json'])
})
