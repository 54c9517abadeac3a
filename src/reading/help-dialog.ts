import { element } from '../dom/element.ts'
import { areShortcutsOn, switchShortcuts } from './preference.ts'
import { SHORTCUTS } from './shortcuts.ts'

/** The list of keys, with a switch that turns them off; made at the first call, opened or closed by every call. */
export function toggleHelp(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.shortcuts') ?? makeDialog()
  if (dialog.open) dialog.close()
  else dialog.showModal()
}

function makeDialog(): HTMLDialogElement {
  const title = element('h2', { id: 'shortcuts-title', textContent: 'Keyboard shortcuts' })
  const keys = SHORTCUTS.flatMap(({ key, does }) => [
    element('dt', {}, [element('kbd', { textContent: key })]),
    element('dd', { textContent: does }),
  ])
  const isOn = element('input', { type: 'checkbox', checked: areShortcutsOn() })
  isOn.addEventListener('change', () => switchShortcuts(isOn.checked))
  const close = element('button', { textContent: 'Close' })
  const dialog = element('dialog', { className: 'shortcuts' }, [
    title,
    element('dl', {}, keys),
    element('p', {}, [element('label', {}, [isOn, ' Use these keys'])]),
    element('p', {
      className: 'hint',
      textContent: 'Switching them off is remembered on this device; nothing else is.',
    }),
    element('form', { method: 'dialog' }, [close]),
  ])
  dialog.setAttribute('aria-labelledby', title.id)
  document.body.append(dialog)
  return dialog
}
