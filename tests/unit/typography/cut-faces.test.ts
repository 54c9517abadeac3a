import { describe, expect, test } from 'vitest'
import { charactersOf } from '../../../src/typography/characters.ts'
import { cutFaces } from '../../../src/typography/cut-faces.ts'

const english = await cutFaces(charactersOf('A ferry'))

describe('the typefaces of a site', () => {
  test('in English are two files that every page needs, each under an address that names its content', () => {
    expect(english.map(({ url }) => url.replace(/[\da-f]{10}/, '…'))).toEqual([
      '/fonts/serif.….woff2',
      '/fonts/sans.….woff2',
    ])
    expect(english.every(({ everywhere }) => everywhere)).toBe(true)
    for (const { rule, url } of english) expect(rule).toContain(`url("${url}")`)
  })

  test('are light enough for the weight of a page', () => {
    expect(english.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(25_000)
  })

  test('get a file more for another script, which only pages with that script load', async () => {
    const further = (await cutFaces(charactersOf('Мара'))).filter(({ everywhere }) => !everywhere)
    expect(further.map(({ url }) => url.split('.')[0])).toEqual(['/fonts/serif-cyrillic', '/fonts/sans-cyrillic'])
    for (const { rule } of further) expect(rule).toMatch(/unicode-range:[^;}]*U\+0400-045F/)
  })

  test('leave a script that they don’t have to the system', async () => {
    expect((await cutFaces(charactersOf('港の船'))).map(({ url }) => url)).toEqual(english.map(({ url }) => url))
  })

  test('are the same bytes whenever they are cut', async () => {
    const again = await cutFaces(charactersOf('A ferry'))
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      english.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    )
  })
})
