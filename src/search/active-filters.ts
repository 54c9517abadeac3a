import { plainDateInWords } from '../domain/plain-date-in-words.ts'
import { element } from '../dom/element.ts'
import { FACET_NAMES } from './facet-names.ts'
import type { Choice } from './narrow-results.ts'
import { type Facets, UNKNOWN_DATE } from './read-facets.ts'

/** What narrows the results, each with a button that takes it away; the last takes them all. Empty where nothing does. */
export function activeFilters(
  choices: readonly Choice[],
  facets: Facets,
  { remove, removeAll }: { remove: (choice: Choice) => void; removeAll: () => void },
): HTMLElement[] {
  const items = choices.map((choice) => {
    const words = `${FACET_NAMES[choice.facet]}: ${choice.excluded ? 'not ' : ''}${nameOf(choice, facets)}`
    return element('li', {}, [removalButton(words, `Take away the filter ${words}`, () => remove(choice))])
  })
  if (items.length < 2) return items
  return [...items, element('li', {}, [removalButton('All filters', 'Take away all filters', removeAll)])]
}

function removalButton(words: string, label: string, press: () => void): HTMLButtonElement {
  const cross = element('span', { ariaHidden: 'true' }, [' ×'])
  const button = element('button', { type: 'button', className: 'plain-button' }, [words, cross])
  button.setAttribute('aria-label', label)
  button.addEventListener('click', press)
  return button
}

function nameOf({ facet, value }: Choice, { columns }: Facets): string {
  if (facet === 'date') return rangeInWords(value)
  return columns[facet].values.find(({ id }) => id === value)?.name ?? value
}

/** "March 2031", "March 2031 to May 2031", "from March 2031 on", "until May 2031", "unknown". */
function rangeInWords(range: string): string {
  if (range === UNKNOWN_DATE) return range
  const [from = '', to = from] = range.split('..').map((end) => (end === '' ? '' : plainDateInWords(end)))
  if (from === to) return from
  if (to === '') return `from ${from} on`
  return from === '' ? `until ${to}` : `${from} to ${to}`
}
