import { describe, expect, test } from 'vitest'
import { facetClasses, filterRules } from '../../../../src/components/timeline/filter-rules.ts'

describe('the filters of the timeline', () => {
  test('hide what does not have the chosen actor, outlet or status', () => {
    expect(filterRules({ actors: ['mara-holm'], outlets: ['the-wire'], statuses: ['past'] })).toMatchInlineSnapshot(`
      ".filters:has(#filter-actor [value="mara-holm"]:checked)~section .sift:not(.a-mara-holm){display:none}
      .filters:has(#filter-outlet [value="the-wire"]:checked)~section .sift:not(.o-the-wire){display:none}
      .filters:has(#filter-status [value="past"]:checked)~section .sift:not(.s-past){display:none}"
    `)
  })

  test('know what they can hide by its classes', () => {
    expect(facetClasses({ actors: ['mara-holm', '2-dockers'], outlets: ['the-wire'], statuses: ['past'] })).toBe(
      'sift a-mara-holm a-2-dockers o-the-wire s-past',
    )
  })

  test('stay under 32 kB with 200 actors', () => {
    const actors = Array.from({ length: 200 }, (_, index) => `somebody-with-a-long-name-${index}`)
    expect(filterRules({ actors, outlets: actors.slice(0, 20), statuses: ['past'] }).length).toBeLessThan(32_000)
  })
})
