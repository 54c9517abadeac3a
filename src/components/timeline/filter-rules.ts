import type { Facets } from '../../analysis/timeline-lanes.ts'

/** What the timeline can be filtered by; the name of its control. */
export const FILTERS = { actors: 'filter-actor', outlets: 'filter-outlet', statuses: 'filter-status' } as const

const MARKS = { actors: 'a', outlets: 'o', statuses: 's' } as const
const FACETS = ['actors', 'outlets', 'statuses'] as const

/** Classes of something that a filter can hide. */
export const facetClasses = (facets: Facets): string =>
  ['sift', ...FACETS.flatMap((facet) => facets[facet].map((id) => `${MARKS[facet]}-${id}`))].join(' ')

/**
 * The style sheet that makes the filters work without scripts: one rule for each choice, which hides what doesn't have it. Ids
 * are slugs, so they can stand in selectors and in a `<style>` as they are. A browser looks for each choice in all that `:has`
 * is asked of, before it draws anything: so that is the form with the choices, and not the page.
 */
export const filterRules = (choices: Facets): string =>
  FACETS.flatMap((facet) =>
    choices[facet].map(
      (id) =>
        `.filters:has(#${FILTERS[facet]} [value="${id}"]:checked)~section .sift:not(.${MARKS[facet]}-${id}){display:none}`,
    ),
  ).join('\n')
