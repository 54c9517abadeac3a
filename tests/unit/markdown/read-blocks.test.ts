import { expect, test } from 'vitest'
import { readArticleText } from '../../../src/markdown/read-blocks.ts'

const article = {
  title: 'Ferry closed',
  titleFrom: 'source' as const,
  captions: [],
  body: '## Why\n\nNine days.\n\n- one',
}

test('the text of an article is its title and its blocks, with an empty line between them', () => {
  const { text, blocks, sources } = readArticleText(article)
  expect(text).toBe('Ferry closed\n\nWhy\n\nNine days.\n\none')
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'heading', 'paragraph', 'list-item'])
  expect(sources.map((source) => source?.text)).toEqual([undefined, 'Why', 'Nine days.', 'one'])
})

test('a title of ours is no part of the text', () => {
  const { text, blocks } = readArticleText({ ...article, titleFrom: 'editor' })
  expect(text).toBe('Why\n\nNine days.\n\none')
  expect(blocks[0]).toEqual({ kind: 'heading', start: 0, end: 3 })
})

test('a paragraph that is listed as one is a caption', () => {
  const { blocks } = readArticleText({ ...article, captions: [{ exact: 'Nine days.' }, { exact: 'Why' }] })
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'heading', 'caption', 'list-item'])
})

test('marks in a title are text, since a title is no Markdown', () => {
  expect(readArticleText({ ...article, title: '*Ferry* & <b>', body: '' }).text).toBe('*Ferry* & <b>')
})
