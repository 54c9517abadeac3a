import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { FixtureSite } from './site-builder.ts'

/** The digest of every file below a folder, by its path from it. */
const digestsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )

test('a site has the same bytes wherever it is built: fourteen hours ahead or eight behind, search index included', () => {
  const site = new FixtureSite()
  const [ahead, behind] = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((timeZone) => {
    const { exitCode, printed } = site.run('build', { timeZone })
    expect(exitCode, printed).toBe(0)
    return digestsIn(site.dist)
  })
  expect(Object.keys(ahead ?? {})).toContain('timeline.html')
  expect(ahead).toEqual(behind)
})
