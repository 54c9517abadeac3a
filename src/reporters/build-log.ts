import { stripVTControlCharacters } from 'node:util'
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro'
import astroLog from 'astro/logger/node'

/**
 * Astro's log without its line for every page, of which a large site has thousands: a terminal shows one line that counts them
 * (`progress.ts`), a log of CI needs none.
 */
export default function buildLog(): AstroLoggerDestination {
  const log = astroLog({})
  return {
    ...log,
    write(message: AstroLoggerMessage) {
      if (!isAboutPage(message)) log.write(message)
    },
  }
}

/** Astro writes the name of a page and, when it is made, behind it the time that it took. */
const isAboutPage = ({ level, message }: AstroLoggerMessage): boolean =>
  level === 'info' && /^\s*(?:├─ \S+|\(\+[\d.]+m?s\)\s*)$/.test(stripVTControlCharacters(message))
