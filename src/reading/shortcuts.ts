/** What a key asks for. */
export type Shortcut = 'next-claim' | 'previous-claim' | 'search' | 'help'

/** The keys, each with what it does, as the help lists them. */
export const SHORTCUTS: readonly { key: string; shortcut: Shortcut; does: string }[] = [
  { key: 'j', shortcut: 'next-claim', does: 'to the next claim of this page' },
  { key: 'k', shortcut: 'previous-claim', does: 'to the claim before' },
  { key: '/', shortcut: 'search', does: 'to the search' },
  { key: '?', shortcut: 'help', does: 'opens and closes this list' },
]

/** What is known of a key that was pressed. */
interface PressedKey {
  key: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  isComposing: boolean
}

/** What a key asks for; nothing while somebody writes, and nothing together with a key that browsers use for their own commands. */
export function shortcutOf(pressed: PressedKey, isWriting: boolean): Shortcut | undefined {
  if (isWriting || pressed.isComposing || pressed.altKey || pressed.ctrlKey || pressed.metaKey) return undefined
  return SHORTCUTS.find(({ key }) => key === pressed.key)?.shortcut
}
