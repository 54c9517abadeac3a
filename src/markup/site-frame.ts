import type { Story } from '../domain/story.ts'
import { SECTIONS } from '../routes/sections.ts'
import { ABOUT, ACCESSIBILITY, DATA, HOME, OFFLINE, POCKET } from '../routes/urls.ts'
import { attribute, type Html, markup } from './markup.ts'

/** What stands above every page. `path` is the address of the page. */
export const siteHeader = (storyTitle: string, path: string): Html => markup`
  <header class="site-header">
    <p class="name"><a href="${HOME}">Readout</a> <span>${storyTitle}</span></p>
    <nav aria-label="Sections">
      <ul>
        ${SECTIONS.map(
          ({ url, name }) =>
            markup`<li><a href="${url}"${attribute('aria-current', currentIn(url, path))}>${name}</a></li>`,
        )}
      </ul>
    </nav>
  </header>
`

/** `page` on the section's own page, `true` on a page inside it. */
function currentIn(section: string, path: string): 'page' | 'true' | undefined {
  if (path === section) return 'page'
  const folder = section.replace(/(?:index)?\.html$/, '').replace(/\/?$/, '/')
  return section !== HOME && path.startsWith(folder) ? 'true' : undefined
}

/** What stands below every page. */
export const siteFooter = (licence: Story['licence']): Html => markup`
  <footer class="site-footer">
    <p>
      The articles remain their publishers’. The analysis (claims, notices and comparisons) is licensed under
      ${' '}<a href="${licence.url}" rel="license">${licence.name}</a>, the code under the MIT licence.
    </p>
    <ul>
      <li><a href="${ABOUT}">How Readout works, and what it does not do</a></li>
      <li><a href="${DATA}">Data to take away</a></li>
      <li><a href="${OFFLINE}">Offline reading</a></li>
      <li><a href="${POCKET}">Pocket edition (one file)</a></li>
      <li><a href="${ACCESSIBILITY}">Accessibility</a></li>
    </ul>
    <button type="button" data-part="shortcuts" hidden>Keyboard shortcuts</button>
  </footer>
`
