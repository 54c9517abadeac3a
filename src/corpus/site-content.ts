import type { Corpus } from '../domain/corpus.ts'
import type { CorpusDocuments } from '../domain/document.ts'
import { contentFolder } from './content-folder.ts'
import { readCorpus, type ReadingOptions } from './read-corpus.ts'
import { documentsToCorpus } from './to-entries.ts'

// A build loads this module once, for check and pages alike (integrations/check-corpus.ts sees to it): what is built is what
// was checked.
let documents: CorpusDocuments | undefined
let corpus: Corpus | undefined

/** Reads the content of the site; whoever asks for it from now on gets this reading. */
export function readSite(options?: ReadingOptions): CorpusDocuments {
  documents = readCorpus(contentFolder(), options)
  corpus = undefined
  return documents
}

/** The content of the site as it was read last. Throws before it was read, and where its `story.yaml` can't be. */
export function siteCorpus(): Corpus {
  if (corpus !== undefined) return corpus
  if (documents === undefined) throw new Error('Nothing was read yet. The hook that checks the content reads it first.')
  corpus = documentsToCorpus(documents)
  // Everything that is asked for from now on stands in the corpus.
  documents = undefined
  return corpus
}
