import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { runChecks } from '../../src/checks/run-checks.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { documentsToCorpus } from '../../src/corpus/to-entries.ts'
import { makeCorpus, writeCorpus } from './make-corpus.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** An empty folder that is gone after the test. */
function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-corpus-'))
  folders.push(folder)
  return folder
}

const filesOf = (articles: number, seed: number) => new Map([...makeCorpus({ articles, seed })].map(toEntry))
const toEntry = ({ name, text }: { name: string; text: string }): [string, string] => [name, text]

describe('an invented corpus', () => {
  test('has the same files for the same seed', () => {
    expect(filesOf(5, 7)).toEqual(filesOf(5, 7))
  })

  test('is another one for another seed', () => {
    expect([...filesOf(5, 7).keys()]).not.toEqual([...filesOf(5, 8).keys()])
  })

  test.each([1, 5, 40])('of %d articles passes every check', (articles) => {
    const folder = emptyFolder()
    writeCorpus({ articles }, folder)
    const report = runChecks(readCorpus(folder))
    expect(report.findings).toEqual([])
    expect(report).toMatchObject({ articleCount: articles, claimCount: articles * 12 })
  })

  test('has everything that a corpus can have', () => {
    const folder = emptyFolder()
    writeCorpus({ articles: 150 }, folder)
    const { articles, claims, reports, events, questions } = documentsToCorpus(readCorpus(folder))
    const sorted = (values: readonly string[]) => [...new Set(values)].sort()
    expect(sorted(claims.map(({ sourcing }) => sourcing))).toEqual(['anonymous', 'document', 'on-record', 'outlet'])
    expect(new Set(claims.map(({ kind }) => kind)).size).toBe(6)
    expect(sorted(claims.flatMap(({ relations }) => relations.map(({ kind }) => kind)))).toEqual([
      ...['contradicts', 'corroborates', 'distorts', 'qualifies', 'repeats', 'updates'],
    ])
    const derivation = articles.map(({ derivesFrom }) =>
      derivesFrom === 'unknown' ? 'unknown' : (derivesFrom[0]?.split('/')[0] ?? 'nothing'),
    )
    expect(sorted(derivation)).toEqual(['articles', 'nothing', 'reports', 'unknown'])
    expect(sorted(articles.map(({ date }) => (date === 'unknown' ? date : date.replaceAll(/\d/g, '9'))))).toEqual([
      ...['9999-99', '9999-99-99', '9999-99-99~', 'unknown'],
    ])
    const used = {
      attribution: claims.some(({ attribution }) => attribution !== undefined),
      context: claims.some(({ context }) => context.length > 0),
      whenBasis: claims.some(({ whenBasis }) => whenBasis !== undefined),
      relayedBy: claims.some(({ relayedBy }) => relayedBy.length > 0),
      notices: articles.some(({ notices }) => notices.length > 0),
      captions: articles.some(({ captions }) => captions.length > 0),
      lists: articles.some(({ blocks }) => blocks.some(({ kind }) => kind === 'list-item')),
      reports: reports.length > 0,
      events: events.length > 10,
      questions: questions.length > 10,
    }
    expect(Object.entries(used).filter(([, isUsed]) => !isUsed)).toEqual([])
  })

  test('has articles of about 700 words', () => {
    const bodies = [...filesOf(40, 1)].filter(([name]) => name.startsWith('sources/')).map(([, text]) => text)
    const average = bodies.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / bodies.length
    expect(average).toBeGreaterThan(600)
    expect(average).toBeLessThan(850)
  })

  test('has words as frequent as those of a language: few often, most once or twice, and ever new ones', () => {
    const frequencies = (articles: number) => {
      const counts = new Map<string, number>()
      for (const [name, text] of filesOf(articles, 1)) {
        if (!name.startsWith('sources/')) continue
        for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
      }
      return [...counts.values()].sort((a, b) => b - a)
    }
    const [small, large] = [frequencies(25), frequencies(100)]
    // Heaps: four times the text has about twice the words.
    expect(large.length / small.length).toBeGreaterThan(1.6)
    expect(large.length / small.length).toBeLessThan(2.6)
    // Zipf: the hundredth word is far rarer than the tenth, and half of all words stand once.
    expect((large[9] ?? 0) / (large[99] ?? 1)).toBeGreaterThan(5)
    expect(large.filter((count) => count === 1).length / large.length).toBeGreaterThan(0.35)
  })

  test('is not written into a folder that has something in it', () => {
    const folder = emptyFolder()
    writeFileSync(path.join(folder, 'note.txt'), 'mine')
    expect(() => writeCorpus({ articles: 1 }, folder)).toThrow('is not empty')
  })
})
