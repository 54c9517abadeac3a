import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseArticles, parseTogether } from '../../../src/corpus/parse-articles.ts'
import { FRONT_MATTER } from './front-matter.ts'

const articleOf = (title: string) => `---\n${FRONT_MATTER.replace('Ferry closed', title)}\n---\n\nThe ferry is late.\n`
const folder = mkdtempSync(path.join(tmpdir(), 'readout-articles-'))
const write = (name: string, count: number) => {
  const articles = path.join(folder, name, 'articles')
  mkdirSync(articles, { recursive: true })
  for (let number = 1; number <= count; number += 1) {
    writeFileSync(path.join(articles, `ferry-${number}.md`), articleOf(`Ferry ${number}`))
  }
  return articles
}

beforeAll(() => {
  const many = write('many', 230)
  write('few', 200)
  writeFileSync(path.join(many, 'broken.md'), 'No front matter.')
  writeFileSync(path.join(many, 'notes.txt'), 'No article.')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('parsing together', () => {
  test('gives every article by the text of its file, whoever parsed it, and leaves out what can’t be parsed', async () => {
    const helped: string[] = []
    const told: number[] = []
    const known = await parseTogether(
      path.join(folder, 'many'),
      async (files) => {
        helped.push(...files)
        return Promise.resolve(parseArticles(files))
      },
      (parsed, all) => {
        expect(all).toBe(231)
        told.push(parsed)
      },
    )
    expect(known.size).toBe(230)
    expect(known.get(articleOf('Ferry 7'))).toMatchObject({ value: { title: 'Ferry 7' }, body: 'The ferry is late.' })
    expect(helped.length).toBeGreaterThan(0)
    expect(new Set(helped).size).toBe(helped.length)
    expect(told.at(-1)).toBe(230)
  })

  test('asks nobody for help with few articles, or with a folder that isn’t there', async () => {
    const nobody = () => Promise.reject(new Error('Somebody was asked for help.'))
    expect((await parseTogether(path.join(folder, 'few'), nobody, () => undefined)).size).toBe(0)
    expect((await parseTogether(path.join(folder, 'nowhere'), nobody, () => undefined)).size).toBe(0)
  })

  test('fails when the help fails', async () => {
    const broken = () => Promise.reject(new Error('The helper has ended.'))
    await expect(parseTogether(path.join(folder, 'many'), broken, () => undefined)).rejects.toThrow('has ended')
  })
})
