import { inPocket } from '../routes/pocket-urls.ts'
import { POCKET } from '../routes/urls.ts'
import { type ReadFile, withFilesInside } from './files-inside.ts'
import { finishPage } from './finish-page.ts'

/** The pocket edition, which is carried about alone: style sheets stand in it, and links to pages lead to their places in it. */
export const finishPocketPage = (html: string, readFile: ReadFile): string =>
  finishPage(withFilesInside(html, readFile), POCKET, inPocket)
