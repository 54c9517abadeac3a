import matter from 'gray-matter'
import { sliceText, toUnitOffset } from '../anchoring/code-points.ts'
import { blockAt } from '../anchoring/project-text.ts'
import { articleSchema } from '../domain/article.ts'
import type { ArticleDocument } from '../domain/document.ts'
import type { Finding } from '../domain/finding.ts'
import { type Place, pointsOf } from '../domain/place.ts'
import type { TextPositionSelector } from '../domain/selector.ts'
import { readArticleText } from '../markdown/read-blocks.ts'
import { writtenSigns } from '../markdown/written-signs.ts'
import { parseYaml } from './parse-yaml.ts'
import { toSchemaFindings } from './schema-findings.ts'

/** An article, or everything that keeps its file from being read as one. */
export type ReadArticle = { kind: 'read'; document: ArticleDocument } | { kind: 'unreadable'; problems: Finding[] }

/** Parses an article file: front matter between two lines of three hyphens, an empty line, the normalised text. */
export function readArticle(id: string, file: string, fileText: string): ReadArticle {
  const point = pointsOf(fileText)
  const placeInFile = (start: number, end: number): Place => ({
    kind: 'known',
    file,
    start: point(start),
    end: point(end),
  })
  if (!/^---\n[\s\S]*?\n---\n/.test(fileText)) {
    return {
      kind: 'unreadable',
      problems: [
        {
          ruleId: 'missing-front-matter',
          place: placeInFile(0, Math.max(0, fileText.indexOf('\n'))),
          reason: 'An article begins with its front matter: YAML between two lines of three hyphens.',
          fix: [
            'Write --- on the first line, the keys under it, --- on a line of its own, an empty line, then the text.',
          ],
        },
      ],
    }
  }
  const { yaml, content } = splitFrontMatter(fileText)
  const parsed = parseYaml({ yaml, fileText, offset: fileText.indexOf('\n') + 1, file })
  if (parsed.kind === 'unreadable') return parsed
  const checked = articleSchema.safeParse(parsed.value)
  if (!checked.success)
    return { kind: 'unreadable', problems: toSchemaFindings(checked.error, { ...parsed, schema: articleSchema }) }

  const body = content.replace(/^\n/, '').replace(/\n$/, '')
  const bodyOffset = fileText.length - content.length + (content.startsWith('\n') ? 1 : 0)
  const article = { ...checked.data, body }
  const { text, blocks } = readArticleText(article)

  const placeOfText = (position: TextPositionSelector): Place => {
    const block = blockAt(blocks, position.start)
    if (block === undefined) return { kind: 'unknown', file, why: 'It lies past the end of the text.' }
    // Read once more, for a message: the parsed Markdown of a whole corpus would take several times the room of its text.
    const source = readArticleText(article).sources[blocks.indexOf(block)]
    if (source === undefined) return parsed.placeOf(['title'])
    const blockText = sliceText(text, block)
    const start = toUnitOffset(blockText, position.start - block.start)
    const end = toUnitOffset(blockText, Math.min(position.end, block.end) - block.start)
    const signs = writtenSigns(source, body)
    const from = signs[start]?.start ?? 0
    return placeInFile(bodyOffset + from, bodyOffset + Math.max(from, signs[end - 1]?.end ?? 0))
  }
  return {
    kind: 'read',
    document: {
      id,
      file,
      value: checked.data,
      placeOf: parsed.placeOf,
      body,
      text,
      blocks,
      placeOfText,
      placeOfBody: (start, end) => placeInFile(bodyOffset + start, bodyOffset + end),
    },
  }
}

/** Splits the file; the YAML itself is parsed by our one parser, which knows places. */
function splitFrontMatter(fileText: string): { yaml: string; content: string } {
  let yaml = ''
  const engine = (text: string): object => {
    yaml = text
    return {}
  }
  const { content } = matter(fileText, { engines: { yaml: engine } })
  return { yaml: yaml.replace(/^\n/, ''), content }
}
