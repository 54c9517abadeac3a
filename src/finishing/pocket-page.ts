import { inPocket } from '../routes/pocket-urls.ts'
import { type ReadFile, withFilesInside } from './files-inside.ts'
import { replaceInHtml } from './relative-links.ts'

/** The pocket edition, which is carried about alone: style sheets stand in it, and links to pages lead to their places in it. */
export const finishPocketPage = (html: string, readFile: ReadFile): string =>
  replaceInHtml(withFilesInside(html, readFile), inPocket)
