import { fromRoot, SEARCH } from '../routes/urls.ts'
import { goToClaim } from './claim-stops.ts'
import { addCopyButtons } from './copy-buttons.ts'
import { toggleHelp } from './help-dialog.ts'
import { makeOneTabStops } from './one-tab-stop.ts'
import { areShortcutsOn } from './preference.ts'
import { shortcutOf } from './shortcuts.ts'

/** Leads to a search page with the field ready for typing. */
const TO_FIELD = '#q'
/** The way to the root of the site, as the page tells this script. */
const root = document.currentScript?.dataset['root'] ?? ''

const searchField = (): HTMLInputElement | null => document.querySelector('main input[name="q"]')

function goToSearch(): void {
  const field = searchField()
  if (field === null) location.assign(`${root}${fromRoot(SEARCH)}${TO_FIELD}`)
  else field.select()
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null

addEventListener('keydown', (event) => {
  const shortcut = shortcutOf(event, isWriting(event.target))
  if (shortcut === undefined || !areShortcutsOn()) return
  const isHelpOpen = document.querySelector('dialog[open]') !== null
  if (isHelpOpen && shortcut !== 'help') return
  event.preventDefault()
  switch (shortcut) {
    case 'next-claim':
      return goToClaim(1)
    case 'previous-claim':
      return goToClaim(-1)
    case 'search':
      return goToSearch()
    case 'help':
      return toggleHelp()
    default:
      throw new TypeError(`Unhandled shortcut ${JSON.stringify(shortcut satisfies never)}`)
  }
})

addCopyButtons()
makeOneTabStops()
const helpButton = document.querySelector<HTMLButtonElement>('button[data-part="shortcuts"]')
if (helpButton !== null) {
  helpButton.hidden = false
  helpButton.addEventListener('click', toggleHelp)
}
if (location.hash === TO_FIELD) searchField()?.focus()
