import { expect, test } from 'vitest'
import type { Finding } from '../../../src/domain/finding.ts'
import type { Place } from '../../../src/domain/place.ts'
import { toGithubAnnotations } from '../../../src/reporters/github.ts'

const annotationsOf = (place: Place, reason = 'Fog.') => {
  const finding: Finding = { ruleId: 'quote-not-found', place, reason, fix: ['Wait.'] }
  return toGithubAnnotations({ findings: [finding], articleCount: 1, claimCount: 1, fileTexts: new Map() })
}
const file = 'content/articles/a.md'

test('a finding is one line, the count another', () => {
  const place: Place = { kind: 'known', file, start: { line: 3, column: 7 }, end: { line: 3, column: 9 } }
  expect(annotationsOf(place)).toMatchInlineSnapshot(`
    "::error file=content/articles/a.md,line=3,endLine=3,col=7,endColumn=9,title=quote-not-found::Fog.%0A• Wait.%0AMore: src/checks/README.md#quote-not-found
    1 problem in 1 of 1 article.
    "
  `)
})

test('a place over several lines has no end column', () => {
  const place: Place = { kind: 'known', file, start: { line: 3, column: 7 }, end: { line: 5, column: 2 } }
  expect(annotationsOf(place)).toContain('line=3,endLine=5,col=7,title=')
})

test('a finding without a line annotates its file', () => {
  expect(annotationsOf({ kind: 'unknown', file, why: 'Fog.' })).toContain(
    `::error file=${file},title=quote-not-found::`,
  )
})

test('signs of the command language are escaped', () => {
  const place: Place = { kind: 'unknown', file: 'content/a,b:c%.md', why: 'Fog.' }
  expect(annotationsOf(place, '100% fog,\r\n::error::no: one')).toContain(
    '::error file=content/a%2Cb%3Ac%25.md,title=quote-not-found::100%25 fog,%0D%0A::error::no: one%0A• Wait.',
  )
})
