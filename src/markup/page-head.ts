import type { Story } from '../domain/story.ts'
import { absoluteUrl, HOME } from '../routes/urls.ts'
import { SHARE_HEIGHT, SHARE_WIDTH } from '../sharing/share-card.ts'
import { type DescribeThings, toJsonLd } from '../structured-data/page-json-ld.ts'
import { scriptJson } from '../structured-data/script-json.ts'
import { Html, markup } from './markup.ts'

/** What a page says about itself. */
export interface PageIdentity {
  story: Story
  /** What the page is about; the start page has none beside the story's. */
  title?: string
  /** One plain sentence for search engines and link previews. */
  description: string
  /** The page's own address. */
  path: string
  /** The address that stands for this one, where this page only leads to it. */
  movedTo?: string
  /** Kept out of search engines: pages that only lead elsewhere, or that say something was withdrawn. */
  hidden?: boolean
  /** What it is about, for machines. */
  about?: DescribeThings
  /** The address of the picture that stands for it where it is shared. */
  shareImage?: string
}

/** The part of a page's head that is about this page and no other. `site` is the address of the site, where it is known. */
export function pageHead(page: PageIdentity, site: URL | undefined): Html {
  const { story, title, description, path, movedTo, hidden = false, about = () => [] } = page
  const name = [title, story.title, 'Readout'].filter((part) => part !== undefined).join(' · ')
  const document = toJsonLd({ story, title: title ?? story.title, path, about }, site)
  return markup`
    <title>${name}</title>
    <meta name="description" content="${description}" />
    ${hidden && markup`<meta name="robots" content="noindex">`}
    ${site !== undefined && markup`<link rel="canonical" href="${wholeAddress(site, movedTo ?? path)}">`}
    ${site !== undefined && !hidden && shareMeta(page, site)}
    ${!hidden && markup`<script type="application/ld+json">${new Html(scriptJson(document))}</script>`}
  `
}

/** What networks show of a page whose address is shared. https://ogp.me/ Every address is whole. */
function shareMeta({ story, title = story.title, description, path, shareImage }: PageIdentity, site: URL): Html {
  return markup`
    ${property('type', 'article')}
    ${property('title', title)}
    ${property('description', description)}
    ${property('site_name', `Readout: ${story.title}`)}
    ${property('url', wholeAddress(site, path))}
    ${shareImage !== undefined && sharePicture(absoluteUrl(site, shareImage), title)}
  `
}

const sharePicture = (url: string, title: string): Html => markup`
  ${property('image', url)}
  ${property('image:width', String(SHARE_WIDTH))}
  ${property('image:height', String(SHARE_HEIGHT))}
  ${property('image:alt', title)}
  <meta name="twitter:card" content="summary_large_image">
`

const property = (name: string, content: string): Html => markup`<meta property="og:${name}" content="${content}">`

/** The start page goes by its folder's address. */
const wholeAddress = (site: URL, path: string): string => absoluteUrl(site, path === HOME ? '/' : path)
