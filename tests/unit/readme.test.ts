import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const firstScreen = read('README.md').split('\n').slice(0, 30).join('\n')
const commands = [...firstScreen.matchAll(/```sh\n(.*?)\n```/gs)].map(([, command]) => command)

test('the first screen of the README holds two commands, one line each', () => {
  expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test'])
})

test('CI runs the test command of the README, word for word', () => {
  expect(read('.ci/run').trim().split('\n').at(-1)).toBe(commands[1])
})

test('every dependency has its line in src/README.md', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
  const [, table = ''] = read('src/README.md').split('## Dependencies')
  const named = table.split('\n').flatMap((line) => line.split('|')[1]?.split(/[\s,()]+/) ?? [])
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !named.some((word) => word === name || (word.endsWith('*') && name.startsWith(word.slice(0, -1)))),
  )
  expect(missing).toEqual([])
})
