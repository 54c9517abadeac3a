import { expect, test } from 'vitest'
import { shortcutOf, SHORTCUTS } from '../../../src/reading/shortcuts.ts'

const pressed = (key: string, more = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
})

test.each([
  { key: 'j', shortcut: 'next-claim' },
  { key: 'k', shortcut: 'previous-claim' },
  { key: '/', shortcut: 'search' },
  { key: '?', shortcut: 'help' },
])('$key asks for $shortcut', ({ key, shortcut }) => {
  expect(shortcutOf(pressed(key), false)).toBe(shortcut)
})

test.each(['a', 'J', 'Enter', 'ArrowDown', ' ', ''])('the key “%s” asks for nothing', (key) => {
  expect(shortcutOf(pressed(key), false)).toBeUndefined()
})

test.each(SHORTCUTS)('$key is a letter to somebody who writes', ({ key }) => {
  expect(shortcutOf(pressed(key), true)).toBeUndefined()
})

test.each(['altKey', 'ctrlKey', 'metaKey', 'isComposing'])('with %s a key belongs to the browser', (name) => {
  expect(shortcutOf(pressed('j', { [name]: true }), false)).toBeUndefined()
})
