import { expect, test } from 'vitest'
import { lineage } from '../../../src/analysis/lineage.ts'
import { sharedOrigin } from '../../../src/analysis/shared-origin.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus, inventReport } from './invented-corpus.ts'

const corpus = inventCorpus({
  articles: [
    inventArticle('original', { outlet: 'gazette' }),
    inventArticle('copy', { outlet: 'echo', derivesFrom: ['reports/passed-on'] }),
    inventArticle('relaying', { outlet: 'mirror' }),
    inventArticle('alone', { outlet: 'wire' }),
    inventArticle('digest', { outlet: 'weekly' }),
  ],
  reports: [inventReport('passed-on', { derivesFrom: ['articles/original'] })],
  claims: [
    inventClaim('relaying/1', { relayedBy: ['gazette'] }),
    inventClaim('digest/1', { relayedBy: ['gazette'] }),
    inventClaim('digest/2', { relayedBy: ['wire'] }),
  ],
  actors: ['gazette', 'echo', 'mirror', 'wire', 'weekly'].map((id) => inventActor(id, { kind: 'outlet' })),
})

const cases: { a: string; b: string; ways: [string[], string[]] | undefined }[] = [
  { a: 'copy', b: 'original', ways: [['reports/passed-on', 'articles/original'], []] },
  { a: 'original', b: 'copy', ways: [[], ['reports/passed-on', 'articles/original']] },
  { a: 'relaying', b: 'original', ways: [['outlets/gazette'], ['outlets/gazette']] },
  {
    a: 'copy',
    b: 'relaying',
    ways: [['reports/passed-on', 'articles/original', 'outlets/gazette'], ['outlets/gazette']],
  },
  { a: 'digest', b: 'alone', ways: [['outlets/wire'], ['outlets/wire']] },
  { a: 'original', b: 'alone', ways: undefined },
]

test.each(cases)('$a and $b go back to one origin by $ways', ({ a, b, ways }) => {
  const found = sharedOrigin(lineage(corpus), a, b)
  expect(found?.map((way) => way.map(({ to }) => to))).toEqual(ways)
})

test('an article that relays two others makes them one source, but no copies of each other', () => {
  const { sourceOf } = lineage(corpus)
  expect(sourceOf('original')).toBe(sourceOf('alone'))
  expect(sharedOrigin(lineage(corpus), 'original', 'alone')).toBeUndefined()
})
