import { describe, expect, test } from 'vitest'
import {
  claimRefSchema,
  formerClaimRefs,
  retiredSchema,
  slugSchema,
  toClaimRef,
  workRefSchema,
} from '../../../src/domain/ids.ts'

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success

describe('an id', () => {
  test.each(['a', '9', 'harbour-gazette', '30-days', 'a-1-b'])('can be %j', (id) => {
    expect(accepts(slugSchema, id)).toBe(true)
  })
  const refused = ['', '-a', 'a-', 'a--b', 'Harbour', 'a b', 'a/b', 'a.b', 'ä', 'a\n', '../a', 'a_b', 7, null]
  test.each(refused)('cannot be %j', (id) => {
    expect(accepts(slugSchema, id)).toBe(false)
  })
})

test('a claim is named by its article and its own id', () => {
  expect(toClaimRef('harbour-gazette', 'nine-days')).toBe('harbour-gazette/nine-days')
  expect(accepts(claimRefSchema, toClaimRef('harbour-gazette', 'nine-days'))).toBe(true)
  for (const other of ['nine-days', 'a/b/c', '/b', 'a/', 'A/b']) expect(accepts(claimRefSchema, other)).toBe(false)
})

test('a claim keeps every name that it or its article gave it', () => {
  const names = formerClaimRefs({ id: 'a', formerIds: ['b'] }, { id: 'x', formerIds: ['y', 'z'] })
  expect(names).toEqual(['a/y', 'a/z', 'b/x', 'b/y', 'b/z'])
  expect(formerClaimRefs({ id: 'a', formerIds: [] }, { id: 'x', formerIds: [] })).toEqual([])
})

test('a work is an article here or a report elsewhere', () => {
  for (const work of ['articles/a', 'reports/harbour-wire']) expect(accepts(workRefSchema, work)).toBe(true)
  for (const other of ['a', 'actors/a', 'articles/', 'articles/a/b']) expect(accepts(workRefSchema, other)).toBe(false)
})

test('a withdrawal has a day and a reason', () => {
  expect(accepts(retiredSchema, { on: '2031-04-02', reason: 'It was misread.' })).toBe(true)
  expect(accepts(retiredSchema, { on: '2031-04', reason: 'It was misread.' })).toBe(false)
  expect(accepts(retiredSchema, { on: '2031-04-02', reason: '' })).toBe(false)
})
