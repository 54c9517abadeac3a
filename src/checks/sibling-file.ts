import type { ContentDocument } from '../domain/document.ts'

/** The path of another file of the same content folder, as findings print it: `content/` + `actors/harbour-board.yaml`. */
export const siblingFile = ({ file }: Pick<ContentDocument<unknown>, 'file'>, name: string): string =>
  file.replace(/[^/]+\/[^/]+$/, '') + name
