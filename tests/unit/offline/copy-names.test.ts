import { describe, expect, test } from 'vitest'
import { editionCache, isOfSite, lockName, stateCache, versionIn } from '../../../src/offline/copy-names.ts'

const roots = [
  'https://example.org/',
  'https://example.org/a/',
  'https://example.org/a/b/',
  'https://example.org/a%20/',
]

describe.each(roots)('the site at %s', (root) => {
  test('knows its caches', () => {
    expect(isOfSite(root, stateCache(root))).toBe(true)
    expect(isOfSite(root, editionCache(root, 'v1'))).toBe(true)
    expect(versionIn(root, editionCache(root, 'v1'))).toBe('v1')
    expect(versionIn(root, stateCache(root))).toBeUndefined()
  })

  test.each(roots.filter((other) => other !== root))('leaves those of %s alone', (other) => {
    for (const name of [stateCache(other), editionCache(other, 'v1')]) {
      expect(isOfSite(root, name)).toBe(false)
      expect(versionIn(root, name)).toBeUndefined()
    }
    expect(lockName(root)).not.toBe(lockName(other))
  })

  test('leaves caches of others alone', () => {
    expect(isOfSite(root, 'readout')).toBe(false)
    expect(isOfSite(root, 'workbox-precache')).toBe(false)
  })
})
