import { hash } from 'node:crypto'
import { NOT_FOUND, OFFLINE, POCKET, SEARCH } from '../routes/urls.ts'
import type { StartTag } from './html-tags.ts'
import { runs } from './running-scripts.ts'

/** Other sites aren't told where a reader came from. */
const NO_REFERRER = '<meta name="referrer" content="no-referrer">'

/**
 * Gives a finished page its Content Security Policy: nothing is allowed but what stands in the page, named by its hash, and what
 * it loads from its own site. Comes last of all, because a hash is one of the final bytes. https://www.w3.org/TR/CSP3/
 * @param tags those of the page, with the texts that stand in it
 */
export function withContentPolicy(html: string, url: string, tags: readonly StartTag[]): string {
  const charset = /<meta charset="utf-8">/i.exec(html)
  if (charset === null) throw new Error('It has no <meta charset="utf-8">, behind which its policy would stand.')
  const at = charset.index + charset[0].length
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(tags, url)}">`
  return html.slice(0, at) + meta + NO_REFERRER + html.slice(at)
}

function policyOf(tags: readonly StartTag[], url: string): string {
  const scripts = tags.filter(runs)
  const styles = tags.filter(({ name }) => name === 'style')
  const loadsScripts = scripts.some((tag) => attribute(tag, 'src') !== undefined)
  // The pocket edition has everything in itself and asks nobody for anything, its own host neither.
  const site = url === POCKET ? [] : ["'self'"]
  const directives: [string, string[]][] = [
    ['default-src', ["'none'"]],
    [
      'script-src',
      [
        ...(loadsScripts ? ["'self'"] : []),
        ...hashesOf(scripts.filter((tag) => attribute(tag, 'src') === undefined)),
        // Pagefind's engine is WebAssembly; on a site opened from disk its script comes out of the packed index.
        ...(url === SEARCH || url === POCKET ? ["'wasm-unsafe-eval'", 'blob:'] : []),
      ],
    ],
    ['style-src', [...site, ...hashesOf(styles)]],
    ['img-src', site],
    ['font-src', url === NOT_FOUND ? [] : site],
    // Programs that examine a page on behalf of its publisher read files of the site from inside of it.
    ['connect-src', url === POCKET ? ["'none'"] : site],
    ['worker-src', url === OFFLINE ? ["'self'"] : []],
    ['form-action', url === POCKET ? ["'none'"] : site],
    ['base-uri', ["'none'"]],
  ]
  return directives
    .flatMap(([name, sources]) => (sources.length === 0 ? [] : `${name} ${sources.join(' ')}`))
    .join('; ')
}

const hashesOf = (tags: readonly StartTag[]): string[] => [
  ...new Set(tags.map(({ text }) => hashOf(text?.value ?? ''))),
]

const hashOf = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`

const attribute = ({ attributes }: StartTag, name: string): string | undefined =>
  attributes.find((one) => one.name === name)?.value
