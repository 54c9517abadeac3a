import type { StartTag } from './html-tags.ts'

/** The types of `<script>` that browsers run; every other one is data. https://html.spec.whatwg.org/#prepare-the-script-element */
const RUNS = new Set(['', 'module', 'text/javascript', 'application/javascript'])

/** Whether a tag is that of a script that browsers run. */
export const runs = ({ name, attributes }: StartTag): boolean =>
  name === 'script' && RUNS.has(attributes.find((attribute) => attribute.name === 'type')?.value ?? '')
