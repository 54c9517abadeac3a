/**
 * Moves from claim to claim, counted from the one that has the focus or, without one, from what is on the screen. In an article
 * these are the words of each claim, on other pages the links to claims. Does nothing at the last one.
 */
export function goToClaim(step: 1 | -1): void {
  const words = [...document.querySelectorAll<HTMLElement>('main mark[id^="claim-"]')]
  const stops = words.length > 0 ? words : visibleLinks()
  const stop = stops[nextIndex(stops, step)]
  if (stop === undefined) return
  // Words are no control; for the time of the visit they can hold the focus, so that Tab goes on from there.
  if (stop.localName === 'mark') {
    stop.tabIndex = -1
    stop.addEventListener('blur', () => stop.removeAttribute('tabindex'), { once: true })
    // An entry of the history for each claim would make Back useless.
    location.replace(`#${stop.id}`)
  }
  stop.focus({ preventScroll: true })
  stop.scrollIntoView({ block: 'center' })
}

const visibleLinks = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('main .claim-link')].filter((link) => link.checkVisibility())

function nextIndex(stops: readonly HTMLElement[], step: 1 | -1): number {
  const current = stops.findIndex((stop) => stop === document.activeElement)
  if (current !== -1) return current + step
  const firstBelow = stops.findIndex((stop) => stop.getBoundingClientRect().top >= 0)
  if (firstBelow === -1) return step === 1 ? stops.length : stops.length - 1
  return step === 1 ? firstBelow : firstBelow - 1
}
