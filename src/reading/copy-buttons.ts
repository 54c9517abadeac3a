import { element } from '../dom/element.ts'

/** Gives every text marked `data-copy` (its value says what the text is) a button that copies it to the clipboard. */
export function addCopyButtons(): void {
  for (const source of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const what = source.dataset['copy'] ?? ''
    const status = element('span', { role: 'status' })
    const button = element('button', { type: 'button', textContent: `Copy ${what}` })
    button.addEventListener('click', () => void copy(source, status))
    source.after(element('p', { className: 'copy' }, [button, ' ', status]))
  }
}

async function copy(source: HTMLElement, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(source.textContent)
    status.textContent = 'Copied.'
  } catch {
    // Browsers may refuse the clipboard, for example on pages without encryption.
    getSelection()?.selectAllChildren(source)
    status.textContent = 'Your browser does not allow it. The text is selected: copy it with the keyboard or the menu.'
  }
}
