import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { layOutAll } from './add-style.ts'

/**
 * What axe finds wrong with a page, a line each: which rule, and where. Rules of WCAG 2.2 that axe leaves out by itself are in.
 * It runs in the page as a whole and reports violations only, which takes a third of the time: no page of ours has frames. What
 * waits to be laid out is laid out first, because until then its size is a guess.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await layOutAll(page)
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${page.url()}: ${id} at ${target.join(' ')}`))
}
