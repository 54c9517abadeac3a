/** The first element that fits; throws where there is none, for then markup and script don't belong together. */
export function findElement<Found extends HTMLElement = HTMLElement>(whole: ParentNode, selector: string): Found {
  const found = whole.querySelector<Found>(selector)
  if (found === null) throw new Error(`The page lacks its ${selector}.`)
  return found
}

/** The part of some markup that a script knows by its name (`data-part`). */
export const partOf = <Found extends HTMLElement = HTMLElement>(whole: ParentNode, part: string): Found =>
  findElement<Found>(whole, `[data-part="${part}"]`)
