import { expect, test } from 'vitest'
import { toCounted } from '../../../src/domain/counted.ts'

const cases = [
  { name: 'claims by their ids', of: 'claims', where: {}, counted: { of: 'id', where: '' } },
  {
    name: 'several conditions, each a pair',
    of: 'words',
    where: { article: 'ferries', sourcing: 'outlet' },
    counted: { of: 'words', where: 'article=ferries&sourcing=outlet' },
  },
  {
    name: 'several values of one column, each a pair',
    of: 'claims',
    where: { 'speaker|about': ['holm', 'board'] },
    counted: { of: 'id', where: 'speaker%7Cabout=holm&speaker%7Cabout=board' },
  },
  {
    name: 'articles of unknown origin as articles that say so',
    of: 'unknown-origin',
    where: { answers: 'when/may' },
    counted: { of: 'article', where: 'answers=when%2Fmay&originUnknown=true' },
  },
  {
    name: 'independent sources among those of known origin',
    of: 'independent',
    where: {},
    counted: { of: 'independent', where: 'originUnknown=false' },
  },
] as const

test.each(cases)('a page carries $name', ({ of, where, counted }) => {
  expect(toCounted(of, where)).toEqual(counted)
})
