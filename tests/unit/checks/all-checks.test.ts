import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ALL_CHECKS } from '../../../src/checks/all-checks.ts'

const SRC = new URL('../../../src/', import.meta.url)
const namesIn = (folder: string) => readdirSync(new URL(folder, SRC)).filter((name) => name.endsWith('.ts'))

/** Rules that are kept by reading: they stand in the code that reads. */
const readingRules = namesIn('corpus/').flatMap((name) =>
  [...readFileSync(new URL(`corpus/${name}`, SRC), 'utf8').matchAll(/ruleId: '([a-z0-9-]+)'/g)].map(
    ([, id]) => id ?? '',
  ),
)
const ruleIds = ALL_CHECKS.map(({ ruleId }) => ruleId)
const everyRule = [...new Set([...ruleIds, ...readingRules])].sort()

describe('the rules', () => {
  test('are the files of rules/, each once', () => {
    expect(ruleIds.toSorted()).toEqual(namesIn('checks/rules/').map((name) => name.replace('.ts', '')))
  })

  test('each have a table of cases', () => {
    const tables = readdirSync(new URL('rules/', import.meta.url))
    expect(tables).toEqual(expect.arrayContaining(ruleIds.map((id) => `${id}.test.ts`)))
  })

  test('each have one heading in the README, and no heading lacks a rule', () => {
    const page = readFileSync(new URL('checks/README.md', SRC), 'utf8')
    const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)
    expect(headings.toSorted()).toEqual(everyRule)
  })

  test('each are explained under their heading', () => {
    const page = readFileSync(new URL('checks/README.md', SRC), 'utf8')
    const sections = page.split(/^#{2,3} /m).filter((section) => everyRule.includes(section.split('\n')[0] ?? ''))
    for (const section of sections) expect(section.split('\n').slice(1).join('').length).toBeGreaterThan(40)
  })
})
