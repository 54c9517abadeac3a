/** Under this name the browser remembers that somebody doesn't want single keys to do anything. */
const NAME = 'readout-shortcuts'
const OFF = 'off'

let isOn: boolean | undefined

/** Whether single keys do something: yes, unless the reader switched them off. */
export function areShortcutsOn(): boolean {
  isOn ??= remembered() !== OFF
  return isOn
}

/** Switches them on or off, for this page and, where the browser allows it, for later ones. */
export function switchShortcuts(on: boolean): void {
  isOn = on
  try {
    if (on) localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, OFF)
  } catch {
    // Storage can be forbidden; then it holds for this page.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(NAME)
  } catch {
    return null
  }
}
