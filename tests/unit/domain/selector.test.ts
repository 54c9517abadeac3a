import { describe, expect, test } from 'vitest'
import { basisSchema, locatedQuoteSchema, textQuoteSelectorSchema } from '../../../src/domain/selector.ts'

describe('a quote', () => {
  test('can stand alone or with the words around it', () => {
    const quote = { exact: 'nine days', prefix: 'for ', suffix: '.' }
    expect(textQuoteSelectorSchema.parse(quote)).toEqual(quote)
    expect(textQuoteSelectorSchema.parse({ exact: 'nine days' })).toEqual({ exact: 'nine days' })
  })
  const refused = [
    { name: 'no words', value: {} },
    { name: 'empty words', value: { exact: '' } },
    { name: 'an empty prefix', value: { exact: 'a', prefix: '' } },
    { name: 'an unknown key', value: { exact: 'a', preffix: 'b' } },
    { name: 'a bare text', value: 'nine days' },
    { name: 'a number', value: { exact: 9 } },
  ]
  test.each(refused)('is refused with $name', ({ value }) => {
    expect(textQuoteSelectorSchema.safeParse(value).success).toBe(false)
  })
})

test('words stand in the article unless they say otherwise', () => {
  expect(locatedQuoteSchema.parse({ exact: 'a' }).in).toBe('article')
  expect(locatedQuoteSchema.parse({ exact: 'a', in: 'source' }).in).toBe('source')
  expect(locatedQuoteSchema.safeParse({ exact: 'a', in: 'margin' }).success).toBe(false)
})

test('a basis is words or knowledge from outside, never both', () => {
  expect(basisSchema.parse({ exact: 'On Tuesday', note: 'The day before.' })).toMatchObject({ in: 'article' })
  expect(basisSchema.parse({ outside: 'The third was a Thursday.' })).toEqual({ outside: 'The third was a Thursday.' })
  expect(basisSchema.safeParse({ exact: 'a', outside: 'b' }).success).toBe(false)
})
