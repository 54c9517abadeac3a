import { expect, test } from 'vitest'
import { evidenceProfile } from '../../../src/analysis/evidence-profile.ts'
import { recordsById } from '../../../src/analysis/records-by-id.ts'
import { profileInFull } from '../../../src/markup/profile-in-full.ts'
import { profileInShort } from '../../../src/markup/profile-in-short.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus } from '../analysis/invented-corpus.ts'

const article = inventArticle('a', { outlet: 'gazette', blocks: [{ kind: 'paragraph', start: 0, end: 40 }] })
const empty = inventArticle('empty', { outlet: 'gazette' })
const corpus = inventCorpus({
  articles: [article, empty],
  actors: [
    inventActor('gazette', { kind: 'outlet' }),
    inventActor('mara-holm', { name: 'Mara Holm', kind: 'person' }),
    inventActor('dockers', { kind: 'anonymous', descriptors: ['two <dockers>', '“men in the know”'] }),
  ],
  claims: [
    inventClaim('a/closed', { text: 'The quay is “closed” & dry.', speaker: ['mara-holm'] }),
    inventClaim('a/late', {
      speaker: ['dockers'],
      sourcing: 'anonymous',
      kind: 'plan',
      relayedBy: ['gazette'],
      position: { start: 9, end: 20 },
    }),
    inventClaim('a/told', { speaker: ['gazette'], sourcing: 'outlet', position: { start: 15, end: 30 } }),
  ],
})
const records = recordsById(corpus)
const full = (of: typeof article) => String(profileInFull(evidenceProfile(corpus, of), of.id, records))
const short = (of: typeof article) => String(profileInShort(evidenceProfile(corpus, of), of.id))
/** What a reader gets, without tags. */
const words = (html: string) =>
  html
    .replaceAll(/<\/(summary|li|p|h3|figcaption|div|details)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .trim()
    .split('\n')
    .filter((line) => line !== '')

test('in short: a bar, and the same in words, leading to the whole', () => {
  const html = short(article)
  expect(words(html)).toEqual(['3 claims: 1 on record, 1 anonymous, 1 in the outlet’s own voice'])
  expect(html).toContain('<a href="/articles/a.html#evidence">')
  expect(html.match(/stroke="[^"]*"/g)).toEqual(
    // The outlet’s own voice is dotted, in two rows.
    ['on-record', 'anonymous', 'outlet', 'outlet'].map((token) => `stroke="var(--${token})"`),
  )
})

test('in full: every number with the claims that were counted', () => {
  const lines = words(full(article))
  expect(lines).toMatchObject({ 0: expect.stringMatching(/^3 claims\. .* of its 40 characters stand in a quote\.$/) })
  expect(lines.filter((line) => line.includes('\u00a0· '))).toEqual([
    'on record: 1 claim\u00a0· 2 of 6 quoted words',
    'anonymous: 1 claim\u00a0· 2 of 6 quoted words',
    'outlet’s own voice: 1 claim\u00a0· 2 of 6 quoted words',
    'event: 2 claims\u00a0· 4 of 6 quoted words',
    'plan: 1 claim\u00a0· 2 of 6 quoted words',
    'nobody named in between: 2 claims\u00a0· 4 of 6 quoted words',
    'one in between: 1 claim\u00a0· 2 of 6 quoted words',
  ])
  // Once among all, once by sourcing, by kind, by relays, and under its voice; the outlet has no voice of its own here.
  const times = (ref: string) => full(article).split(`href="/claims/${ref}.html"`).length - 1
  expect([times('a/closed'), times('a/late'), times('a/told')]).toEqual([5, 5, 4])
})

test('speakers go by their names, anonymous ones by the words of the articles', () => {
  const html = full(article)
  expect(html).toContain('<summary>Mara Holm: ')
  expect(html).toContain('<summary><q>two &lt;dockers&gt;</q>, <q>“men in the know”</q>: ')
  expect(html).toContain('<p>Everything on this voice: <a href="/actors/dockers.html">dockers</a></p>')
  expect(html).toContain('>The quay is “closed” &amp; dry.</a>')
})

test('numbers say how they were counted', () => {
  const html = full(article)
  for (const where of ['article=a&amp;speaker=dockers', 'article=a&amp;relayDepth=1'])
    expect(html).toContain(`data-count="id" data-where="${where}">1</data> claim`)
})

test('an article without claims says so', () => {
  expect(words(short(empty))).toEqual(['0 claims'])
  expect(short(empty)).not.toContain('<svg')
  expect(words(full(empty))).toEqual([
    '0 claims. None of the text carries a claim: 0 of its 0 characters stand in a quote.',
    ...['On what sourcing', 'What sort of statement', 'Between the speaker and the outlet'].flatMap((heading) => [
      heading,
      'No claim was found in the text.',
      'claimswords',
    ]),
    'Named speakers: 0',
    'Nobody speaks here under a name.',
    'Anonymous sources: 0',
    'No unnamed source speaks here.',
  ])
})
