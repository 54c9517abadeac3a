import { element } from '../dom/element.ts'
import type { QueryProblem } from './parse-query.ts'

/**
 * What can't be understood in a query: the text with the place marked, what is wrong, and a button that puts what is offered in
 * its place. Characters are counted from 1.
 */
export function problemElements(
  text: string,
  problems: readonly QueryProblem[],
  replace: (problem: QueryProblem, instead: string) => void,
): HTMLElement[] {
  return problems.map((problem) => {
    const { start, end, says, instead } = problem
    const place = element('p', { className: 'query-text' }, [
      text.slice(0, start),
      element('mark', {}, [text.slice(start, end)]),
      text.slice(end),
    ])
    const item = element('li', {}, [
      place,
      element('p', {}, [`At character ${[...text.slice(0, start)].length + 1}: ${says}`]),
    ])
    if (instead === undefined) return item
    const words = instead === '' ? 'Take it away' : `Write ${instead} instead`
    const button = element('button', { type: 'button' }, [words])
    button.addEventListener('click', () => replace(problem, instead))
    item.append(button)
    return item
  })
}
