/**
 * Every address of the site, as a path from its root. Pages link with these; the finishing step turns them into
 * relative ones, so that the same files work under any path.
 */
export const HOME = '/index.html'
export const ARTICLES = '/articles/index.html'
export const ACTORS = '/actors/index.html'
export const QUESTIONS = '/questions/index.html'
export const CONTRADICTIONS = '/contradictions.html'
export const SOURCING = '/sourcing.html'
export const TIMELINE = '/timeline.html'
export const SEARCH = '/search.html'
export const ABOUT = '/about.html'
/** The conformance statement. */
export const ACCESSIBILITY = '/accessibility.html'
/** The `id` of the part of the method that tells how sources are counted. */
export const COUNTING_ANCHOR = 'counting'
export const COUNTING = `${ABOUT}#${COUNTING_ANCHOR}`
export const DATA = '/data/index.html'
export const NOT_FOUND = '/404.html'
export const FAVICON = '/favicon.svg'
/** Where pages look for the search index, until the build knows its version (`searchIndexUrl`). */
export const SEARCH_INDEX = '/pagefind/'
export const SITEMAP = '/sitemap.xml'
export const ROBOTS = '/robots.txt'

/** The search index of a build; its version names its content, so that no page meets the index of another build. */
export const searchIndexUrl = (version: string): string => `${SEARCH_INDEX}${version}/`

/** The script beside the index that holds all of it, for sites that are opened from disk. */
export const FROM_DISK = 'from-disk.js'

/** Where the site is kept for reading without a network. */
export const OFFLINE = '/offline.html'

/** The pocket edition: the whole site in one document (`pocket-urls.ts`). */
export const POCKET = '/readout.html'

/** The worker that gives what was kept. It lies at the root because it answers for its folder; browsers know it by its address. */
export const SERVICE_WORKER = '/service-worker.js'

/** The files that are kept for reading without a network, each with its size and hash (`SiteFiles`). */
export const SITE_FILES = '/offline-files.json'

/** The SHA-256 of every file, for whoever publishes the site or wants to know whether a copy is whole. */
export const CHECKSUMS = '/SHA256SUMS'

/** The scripts that pages load from files of their own. */
export const BROWSER_SCRIPTS = ['offline', 'reading', 'search'] as const
export type BrowserScript = (typeof BROWSER_SCRIPTS)[number]
export const scriptUrl = (name: BrowserScript, version: string): string => `/scripts/${name}.${version}.js`

/** A typeface's file; its version names its content. */
export const fontUrl = (name: string, version: string): string => `/fonts/${name}.${version}.woff2`

/** Whether an address names the content of its file, so that it never gives anything else. */
export const namesItsContent = (url: string): boolean => /^\/(?:_astro|fonts|pagefind|scripts)\//.test(url)

/** Whether a path, from the root without a leading slash, is of a file for the host (`.nojekyll`, `_headers`), which may not serve it. */
export const isForHost = (path: string): boolean => /^(?:\.|_[^/]*$)/.test(path)

/** The article's page. */
export const articleUrl = (article: string): string => `/articles/${article}.html`

/** The permalink of a claim; `ref` is `article/claim`. */
export const claimUrl = (ref: string): string => `/claims/${ref}.html`

/** The words of a claim, in the running text of its article; `ref` is `article/claim`. */
export const claimInArticleUrl = (ref: string): string => {
  const [article = '', claim = ''] = ref.split('/')
  return `${articleUrl(article)}#${claimAnchor(claim)}`
}

/** The `id` of a claim's words on the page of its article. */
export const claimAnchor = (claim: string): string => `claim-${claim}`

/** The relations of a kind, both quotes side by side. */
export const relationKindUrl = (kind: string): string => `${CONTRADICTIONS}#${relationKindAnchor(kind)}`

/** The `id` of a kind of relations on their page. */
export const relationKindAnchor = (kind: string): string => `kind-${kind}`

/** A list of answers under the matrix: those that independent sources share, that rest on one source, … */
export const answersUrl = (state: string): string => `${QUESTIONS}#${answersAnchor(state)}`

/** The `id` of a list of answers. */
export const answersAnchor = (state: string): string => `answers-${state}`

/** Where the pictures are that other sites show for a page whose address is shared. */
export const SHARE_IMAGES = '/share/'

/** The picture that stands for an article. */
export const articleShareUrl = (article: string): string => `${SHARE_IMAGES}articles/${article}.png`

/** The picture that stands for a question. */
export const questionShareUrl = (question: string): string => `${SHARE_IMAGES}questions/${question}.png`

export const questionUrl = (question: string): string => `/questions/${question}.html`

/** A position on the page of its question. */
export const positionUrl = (question: string, position: string): string =>
  `${questionUrl(question)}#${positionAnchor(position)}`

/** The `id` of a position on the page of its question. */
export const positionAnchor = (position: string): string => `position-${position}`

export const actorUrl = (actor: string): string => `/actors/${actor}.html`

/** A kind of actors in the list of all. */
export const actorKindUrl = (kind: string): string => `${ACTORS}#${actorKindAnchor(kind)}`

/** The `id` of a kind in the list of actors. */
export const actorKindAnchor = (kind: string): string => `kind-${kind}`

/** An event's place on the timeline. */
export const eventUrl = (event: string): string => `${TIMELINE}#${eventAnchor(event)}`

/** The `id` of an event on the timeline. */
export const eventAnchor = (event: string): string => `event-${event}`

/** The id of what an address leads to, as the tables have it: of an event on the timeline, else of a page. */
export const idInUrl = (url: string): string => {
  const [page = '', anchor = ''] = fromRoot(url).split('#')
  return anchor.startsWith(eventAnchor(''))
    ? anchor.slice(eventAnchor('').length)
    : page.replace(/^[^/]*\/|\.html$/g, '')
}

/** The tables that researchers can take away. */
export const DATA_TABLES = [
  ...(['articles', 'claims', 'actors', 'events'] as const),
  ...(['questions', 'relations', 'lineage', 'profiles'] as const),
] as const
export type DataTable = (typeof DATA_TABLES)[number]
export const DATA_FORMATS = ['json', 'csv'] as const
export type DataFormat = (typeof DATA_FORMATS)[number]
export const dataUrl = (table: DataTable, format: DataFormat): string => `/data/${table}.${format}`

/** What the JSON of a table has to look like, as a JSON Schema. */
export const dataSchemaUrl = (table: DataTable): string => `/data/schema/${table}.json`

/** The claims of an article as a page of Web Annotations. */
export const annotationsUrl = (article: string): string => `/annotations/${article}.json`

/** The matrix of questions and articles, as a table to take away. */
export const MATRIX_CSV = '/data/matrix.csv'

/** The address without its leading slash: relative to the root of the site, as exports give it. */
export const fromRoot = (url: string): string => url.replace(/^\//, '')

/** The whole address of a page, where the site's own is known (`SITE_URL`, which may hold a path). */
export const absoluteUrl = (site: URL, url: string): string =>
  new URL(fromRoot(url), `${site.href.replace(/\/$/, '')}/`).href
