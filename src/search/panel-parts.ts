/** The parts of the panel's markup (`SearchPanel.astro`), by their `data-part`. */
export type Part =
  | ('problems' | 'filters' | 'groups' | 'active' | 'status' | 'tools' | 'sort' | 'downloads' | 'hits' | 'more')
  | ('nothing' | 'fewer-filters' | 'single-words')

/** The part of a panel; throws where the markup lacks it. */
export function partOf(panel: HTMLElement, part: Part): HTMLElement {
  return select(panel, `[data-part="${part}"]`)
}

/** The first element that fits; throws where there is none. */
export function select<Found extends HTMLElement>(panel: HTMLElement, selector: string): Found {
  const found = panel.querySelector<Found>(selector)
  if (found === null) throw new Error(`The search panel lacks its ${selector}.`)
  return found
}
