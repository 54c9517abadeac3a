import matter from 'gray-matter'
import { sliceText, toUnitOffset } from '../anchoring/code-points.ts'
import { blockAt } from '../anchoring/project-text.ts'
import { type ArticleFrontMatter, articleSchema } from '../domain/article.ts'
import type { TextBlock } from '../domain/article-text.ts'
import type { ArticleDocument } from '../domain/document.ts'
import type { Finding } from '../domain/finding.ts'
import { type Place, pointsOf, type ValuePath } from '../domain/place.ts'
import type { TextPositionSelector } from '../domain/selector.ts'
import { readArticleText } from '../markdown/read-blocks.ts'
import { writtenSigns } from '../markdown/written-signs.ts'
import { parseYaml, type YamlPlaces, yamlPlaces, type YamlSource } from './parse-yaml.ts'
import { toSchemaFindings } from './schema-findings.ts'

/** What the file of an article says: plain data, which can be sent and kept. */
export interface ParsedArticle {
  value: ArticleFrontMatter
  body: string
  /** Where the body begins in the file, in UTF-16 code units. */
  bodyOffset: number
  text: string
  blocks: TextBlock[]
}

/** Parses an article file: front matter between two lines of three hyphens, an empty line, the normalised text. */
export function parseArticle(
  file: string,
  fileText: string,
): { kind: 'parsed'; article: ParsedArticle } | { kind: 'unreadable'; problems: Finding[] } {
  if (!/^---\n[\s\S]*?\n---\n/.test(fileText)) {
    return {
      kind: 'unreadable',
      problems: [
        {
          ruleId: 'missing-front-matter',
          place: placesIn(file, fileText)(0, Math.max(0, fileText.indexOf('\n'))),
          reason: 'An article begins with its front matter: YAML between two lines of three hyphens.',
          fix: [
            'Write --- on the first line, the keys under it, --- on a line of its own, an empty line, then the text.',
          ],
        },
      ],
    }
  }
  const { source, content } = splitFrontMatter(file, fileText)
  const parsed = parseYaml(source)
  if (parsed.kind === 'unreadable') return parsed
  const checked = articleSchema.safeParse(parsed.value)
  if (!checked.success)
    return { kind: 'unreadable', problems: toSchemaFindings(checked.error, { ...parsed, schema: articleSchema }) }

  const body = content.replace(/^\n/, '').replace(/\n$/, '')
  const bodyOffset = fileText.length - content.length + (content.startsWith('\n') ? 1 : 0)
  const { text, blocks } = readArticleText({ ...checked.data, body })
  return { kind: 'parsed', article: { value: checked.data, body, bodyOffset, text, blocks } }
}

/** An article, or everything that keeps its file from being read as one. */
export type ReadArticle = { kind: 'read'; document: ArticleDocument } | { kind: 'unreadable'; problems: Finding[] }

/**
 * Reads an article file, with the places of everything in it.
 * @param known what its text says, if somebody has parsed it already
 */
export function readArticle(id: string, file: string, fileText: string, known?: ParsedArticle): ReadArticle {
  const parsed = known === undefined ? parseArticle(file, fileText) : { kind: 'parsed' as const, article: known }
  if (parsed.kind === 'unreadable') return parsed
  const { bodyOffset, ...article } = parsed.article
  const { value, body, text, blocks } = article
  const placeInFile = placesIn(file, fileText)
  let places: YamlPlaces | undefined
  const placeOf = (path: ValuePath): Place => {
    places ??= yamlPlaces(splitFrontMatter(file, fileText).source)
    return places.placeOf(path)
  }
  const placeOfText = (position: TextPositionSelector): Place => {
    const block = blockAt(blocks, position.start)
    if (block === undefined) return { kind: 'unknown', file, why: 'It lies past the end of the text.' }
    // Read once more, for a message: the parsed Markdown of a whole corpus would take several times the room of its text.
    const source = readArticleText({ ...value, body }).sources[blocks.indexOf(block)]
    if (source === undefined) return placeOf(['title'])
    const blockText = sliceText(text, block)
    const start = toUnitOffset(blockText, position.start - block.start)
    const end = toUnitOffset(blockText, Math.min(position.end, block.end) - block.start)
    const signs = writtenSigns(source, body)
    const from = signs[start]?.start ?? 0
    return placeInFile(bodyOffset + from, bodyOffset + Math.max(from, signs[end - 1]?.end ?? 0))
  }
  const placeOfBody = (start: number, end: number): Place => placeInFile(bodyOffset + start, bodyOffset + end)
  return { kind: 'read', document: { id, file, ...article, placeOf, placeOfText, placeOfBody } }
}

/** Gives the place of a stretch of a file, in UTF-16 code units. */
function placesIn(file: string, fileText: string): (start: number, end: number) => Place {
  let point: ReturnType<typeof pointsOf> | undefined
  return (start, end) => {
    point ??= pointsOf(fileText)
    return { kind: 'known', file, start: point(start), end: point(end) }
  }
}

/** Splits the file; the YAML itself is parsed by our one parser, which knows places. */
function splitFrontMatter(file: string, fileText: string): { source: YamlSource; content: string } {
  let yaml = ''
  const engine = (text: string): object => {
    yaml = text
    return {}
  }
  const { content } = matter(fileText, { engines: { yaml: engine } })
  return { source: { yaml: yaml.replace(/^\n/, ''), fileText, offset: fileText.indexOf('\n') + 1, file }, content }
}
