import { expect, test } from 'vitest'
import { articleThing, claimThing, iriFrom, SITE_THING } from '../../../src/routes/thing-iris.ts'
import { claimUrl } from '../../../src/routes/urls.ts'

const page = claimUrl('harbour/nine-days')

test('without an address of the site, a thing is named as seen from the page', () => {
  const iri = iriFrom(page, undefined)
  expect(iri(claimThing('harbour/nine-days'))).toBe('#claim')
  expect(iri(articleThing('harbour'))).toBe('../../articles/harbour.html#article')
  expect(iri(page)).toBe('nine-days.html')
  expect(iri(SITE_THING)).toBe('../../index.html#site')
})

test.each(['https://example.org/news/', 'https://example.org/news'])('under %s it is named in full', (site) => {
  const iri = iriFrom(page, new URL(site))
  expect(iri(claimThing('harbour/nine-days'))).toBe('https://example.org/news/claims/harbour/nine-days.html#claim')
  expect(iri(SITE_THING)).toBe('https://example.org/news/#site')
})

test('either way it is the same thing', () => {
  const site = new URL('https://example.org/news/')
  const [relative, whole] = [iriFrom(page, undefined), iriFrom(page, site)]
  for (const thing of [articleThing('harbour'), claimThing('harbour/nine-days'), page]) {
    expect(new URL(relative(thing), whole(page)).href).toBe(whole(thing))
  }
})
