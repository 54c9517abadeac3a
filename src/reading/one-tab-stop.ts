import { type Direction, nearestInDirection } from './nearest-in-direction.ts'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/**
 * Makes everything marked `data-one-tab-stop` (a table, a drawing) one stop for the Tab key; arrow keys, Home and End lead through its
 * links. https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/ Without this script each link is a stop.
 */
export function makeOneTabStops(): void {
  for (const container of document.querySelectorAll<HTMLElement | SVGElement>('[data-one-tab-stop]')) {
    const links = [...container.querySelectorAll<HTMLElement | SVGElement>('a[href]')]
    const makeCurrent = (current: Element | undefined): void => {
      for (const link of links) link.setAttribute('tabindex', link === current ? '0' : '-1')
    }
    makeCurrent(links[0])
    container.addEventListener('focusin', ({ target }) => {
      const link = links.find((one) => one === target)
      if (link !== undefined) makeCurrent(link)
    })
    container.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const shown = links.filter((link) => link.checkVisibility())
      const next = nextLink(shown, event.key)
      if (next === undefined) return
      event.preventDefault()
      next.focus()
    })
  }
}

function nextLink<Link extends Element>(links: readonly Link[], key: string): Link | undefined {
  if (key === 'Home') return links[0]
  if (key === 'End') return links.at(-1)
  const direction = DIRECTIONS[key]
  const current = links.find((link) => link === document.activeElement)
  if (direction === undefined || current === undefined) return undefined
  const places = links.map((link) => link.getBoundingClientRect())
  const index = nearestInDirection(current.getBoundingClientRect(), places, direction)
  return index === undefined ? undefined : links[index]
}
