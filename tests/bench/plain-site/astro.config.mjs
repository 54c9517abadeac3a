import { withStopWatch } from '../stop-watch.mjs'

/** Astro as it comes. */
export default withStopWatch({})
