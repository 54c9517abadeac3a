import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { shellEnvironment } from './site-builder.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')
const CLOCK = path.join(import.meta.dirname, 'fixtures/shift-clock.mjs')

interface Surroundings {
  /** Below a new temporary folder. */
  folder: string
  timeZone: string
  /** How many days from now. */
  shiftDays: number
}

/** Builds a copy of the project; gives the checksum of every file of the site, a line each. */
function build({ folder, timeZone, shiftDays }: Surroundings): string[] {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'readout-')), folder)
  mkdirSync(copy, { recursive: true })
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(PROJECT, part), path.join(copy, part), { recursive: true })
  }
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(copy, 'node_modules'))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', CLOCK, 'node_modules/.bin/astro', 'build'],
    {
      cwd: copy,
      encoding: 'utf8',
      env: {
        ...shellEnvironment(),
        SITE_URL: 'https://example.org/news/',
        TZ: timeZone,
        SHIFT_DAYS: String(shiftDays),
      },
    },
  )
  expect(status, `${stdout}\n${stderr}`).toBe(0)
  return sumsOf(path.join(copy, 'dist'))
}

const sumsOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => {
      const digest = createHash('sha256').update(readFileSync(file)).digest('hex')
      return `${digest}  ${path.relative(folder, file)}`
    })
    .sort()

test('the same content gives the same bytes: in two folders, on two dates, fourteen hours ahead and eight behind', () => {
  const first = build({ folder: 'one', timeZone: 'Pacific/Kiritimati', shiftDays: 0 })
  const second = build({ folder: 'another/place', timeZone: 'America/Los_Angeles', shiftDays: 500 })
  expect(first.some((line) => line.endsWith('.pf_meta'))).toBe(true)
  expect(first.some((line) => line.endsWith('timeline.html'))).toBe(true)
  expect(second).toEqual(first)
})
