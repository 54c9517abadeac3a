import config from '../../astro.config.mjs'
import { withStopWatch } from './stop-watch.mjs'

/** The site's own configuration, timed. */
export default withStopWatch(config)
