import { statSync } from 'node:fs'
import { contentFolder } from '../corpus/content-folder.ts'
import { readCorpus } from '../corpus/read-corpus.ts'
import type { CorpusDocuments } from '../domain/document.ts'
import { withProgress } from '../reporters/progress.ts'

/** The content, or a line that says where it was sought. */
export type ReadContent = { kind: 'read'; documents: CorpusDocuments } | { kind: 'no-folder'; message: string }

/** Reads the content folder; where there is none, says so in a line, because a stack trace would not help. */
export function readContent(): ReadContent {
  const folder = contentFolder()
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    const message = `There is no content folder at ${folder}. Run this from the project's folder, or set READOUT_CONTENT to a folder that has a story.yaml.`
    return { kind: 'no-folder', message }
  }
  return {
    kind: 'read',
    documents: readCorpus(folder, { watch: (articles) => withProgress('Articles read', articles) }),
  }
}
