import { toUnitOffset } from '../anchoring/code-points.ts'
import type { ArticleDocument, CorpusDocuments, SourceDocument } from '../domain/document.ts'
import { pointsOf } from '../domain/place.ts'
import type { QuotableText } from './quotable-text.ts'

/** The source of an article, decoded as the article says; or why nothing can be checked against it. */
export type SourceText =
  | { kind: 'decoded'; source: SourceDocument; text: string; quotable: QuotableText }
  /** Not the bytes that were received. */
  | { kind: 'changed'; source: SourceDocument }
  | { kind: 'undecodable'; source: SourceDocument; readable: string }
  | { kind: 'missing' }

/** Finds and decodes the sources of articles; each is decoded once. */
export function sourceTextsOf(documents: CorpusDocuments): (article: ArticleDocument) => SourceText {
  const sources = new Map(documents.sources.map((source) => [source.name, source]))
  const texts = new Map<ArticleDocument, SourceText>()
  return (article) => {
    const known = texts.get(article)
    if (known !== undefined) return known
    const { file, sha256, encoding } = article.value.source
    const source = sources.get(file)
    const text: SourceText =
      source === undefined
        ? { kind: 'missing' }
        : source.sha256 !== sha256
          ? { kind: 'changed', source }
          : decodeSource(source, encoding)
    texts.set(article, text)
    return text
  }
}

function decodeSource(source: SourceDocument, encoding: string): SourceText {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(source.bytes)
    return { kind: 'decoded', source, text, quotable: toQuotable(source, text) }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { kind: 'undecodable', source, readable: readablePart(source.bytes, encoding) }
  }
}

function toQuotable(source: SourceDocument, text: string): QuotableText {
  const point = pointsOf(text)
  return {
    name: 'source',
    text,
    blocks: [],
    placeOf: ({ start, end }) => ({
      kind: 'known',
      file: source.file,
      start: point(toUnitOffset(text, start)),
      end: point(toUnitOffset(text, end)),
    }),
  }
}

/** What stands before the first byte that can't be decoded. */
function readablePart(bytes: Uint8Array, encoding: string): string {
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (decodeStart(bytes, middle, encoding) === undefined) high = middle - 1
    else low = middle
  }
  return decodeStart(bytes, low, encoding) ?? ''
}

function decodeStart(bytes: Uint8Array, length: number, encoding: string): string | undefined {
  try {
    // A stream may end inside a letter of several bytes.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
  } catch {
    return undefined
  }
}
