import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { FixtureSite } from './site-builder.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')

/** Runs a command of ours as npm would. */
function run(command: 'check' | 'permalinks', content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, READOUT_CONTENT: content, NO_COLOR: '1' },
  })
  return { exitCode: status, stdout, stderr }
}

test('check without findings exits with 0 and one line', () => {
  expect(run('check', new FixtureSite().content)).toEqual({
    exitCode: 0,
    stdout: 'No problems in 2 articles, 4 claims.\n',
    stderr: '',
  })
})

test('check with findings exits with 1 and says them in every format', () => {
  const site = new FixtureSite()
  site.replace('actors/mara-holm.yaml', 'kind: person', 'kind: persn')
  const [text, json, github] = ['text', 'json', 'github'].map((format) =>
    run('check', site.content, '--format', format),
  )
  expect([text?.exitCode, json?.exitCode, github?.exitCode]).toEqual([1, 1, 1])
  expect(text?.stdout).toContain('actors/mara-holm.yaml:2:7  invalid-value\n')
  expect(JSON.parse(json?.stdout ?? '')).toMatchObject({ problems: 1, findings: [{ ruleId: 'invalid-value' }] })
  expect(github?.stdout).toMatch(
    /^::error file=.*mara-holm\.yaml,line=2,endLine=2,col=7,endColumn=12,title=invalid-value::/,
  )
})

test.each([
  ['check', ['--loud'], 'check has no option “--loud”.'],
  ['permalinks', ['--force'], 'permalinks has no option “--force”.'],
] as const)('%s refuses %j in one line', (command, args, message) => {
  const { exitCode, stdout, stderr } = run(command, new FixtureSite().content, ...args)
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(message)])
})

test.each(['check', 'permalinks'] as const)('%s says in one line that there is no content folder', (command) => {
  const nowhere = path.join(new FixtureSite().folder, 'nowhere')
  const { exitCode, stdout, stderr } = run(command, nowhere)
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`There is no content folder at ${nowhere}.`)])
})

test('check --unread exits with 0 where nothing is left to read', () => {
  expect(run('check', new FixtureSite().content, '--unread')).toEqual({
    exitCode: 0,
    stdout: 'Nothing to read: 2 articles, 1 question, no blank cell.\n',
    stderr: '',
  })
})

test('check --unread exits with 1 and lists by article what is left', () => {
  const site = new FixtureSite()
  site.write(
    'questions/why.yaml',
    'title: Why did it close?\nexclusive: false\npositions: [{ id: fog, label: Fog }]\nsilent: [ferries-in-may]\n',
  )
  site.replace('articles/ferries-in-may.md', 'answers: [{ question: when-will-it-open, position: may }]', 'answers: []')
  const { exitCode, stdout } = run('check', site.content, '--unread')
  expect(exitCode).toBe(1)
  expect(stdout.replaceAll(/^\S*(?=articles\/)/gm, '')).toMatchInlineSnapshot(`
    "articles/ferries-in-may.md  1 of 2 questions
      when-will-it-open  When will the terminal open?

    articles/terminal-closed.md  1 of 2 questions
      why                Why did it close?

    2 blank cells: 2 of 2 articles, 2 of 2 questions.
    Read each article for its questions. A claim that answers one says so under answers; where none does, add the article to silent in the file of the question.
    "
  `)
})

test('check --unread says that a file it could not read may be missing from the list', () => {
  const site = new FixtureSite()
  site.replace('articles/ferries-in-may.md', 'sourcing: outlet', 'sourcing: hearsay')
  const { exitCode, stdout } = run('check', site.content, '--unread')
  expect(exitCode).toBe(1)
  expect(stdout).toContain('1 file could not be read, so this list may be too short; npm run check says why.')
})

test('what would be left out in silence is found: strange names, folders in folders', () => {
  const site = new FixtureSite()
  for (const folder of ['actor', 'sources/old', 'articles/draft.md']) mkdirSync(path.join(site.content, folder))
  site.write('actors/Mara.yml', 'name: Mara\n')
  site.write('.DS_Store', 'not ours')
  const { exitCode, stdout } = run('check', site.content)
  expect(exitCode).toBe(1)
  expect(stdout.match(/^\S+ {2}unexpected-file$/gm)?.map((line) => path.basename(line.split(' ')[0] ?? ''))).toEqual([
    'actor',
    'Mara.yml',
    'draft.md',
    'old',
  ])
  expect(stdout).toContain('4 problems in 0 of 2 articles and 4 other files.')
})

test('a folder where a file belongs, and a file where a folder does, are findings', () => {
  const site = new FixtureSite()
  rmSync(path.join(site.content, 'story.yaml'))
  mkdirSync(path.join(site.content, 'story.yaml'))
  rmSync(path.join(site.content, 'reports'), { recursive: true, force: true })
  site.write('reports', '')
  const { exitCode, stdout, stderr } = run('check', site.content)
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  expect(stdout).toContain('story.yaml  missing-file')
  expect(stdout).toContain('content/reports  unexpected-file')
})

test('permalinks adds what is new, sorted, and then has nothing to add', () => {
  const site = new FixtureSite()
  const complete = site.read('permalinks.txt')
  site.write('permalinks.txt', complete.replace(/^claim terminal-closed\/doubt\n/m, ''))
  expect(run('check', site.content).stdout).toContain('permalink-unlisted')
  expect(run('permalinks', site.content)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^\+ claim terminal-closed\/doubt\n1 added to .*permalinks\.txt\.\n$/) as unknown,
  })
  expect(run('check', site.content).exitCode).toBe(0)
  expect(run('permalinks', site.content).stdout).toBe('permalinks.txt has every id already.\n')
})

test('permalinks refuses while the content has other problems', () => {
  const site = new FixtureSite()
  site.replace('articles/terminal-closed.md', 'id: doubt', 'id: disbelief')
  const before = site.read('permalinks.txt')
  const { exitCode, stderr } = run('permalinks', site.content)
  expect(exitCode).toBe(1)
  expect(stderr).toContain('permalinks.txt stays as it is: 1 problem in 0 of 2 articles and 1 other file.')
  expect(site.read('permalinks.txt')).toBe(before)
})
