import { capitalise, countInWords } from '../../domain/count-in-words.ts'
import type { PocketQuestion } from '../../domain/pocket-edition.ts'
import { STORY_PART_WORDS, type StoryPart } from '../../domain/words.ts'
import { pocketUrl } from '../../routes/pocket-urls.ts'
import type { Library } from '../library.ts'
import { type Content, joined, link, list, paragraph, section, tally } from '../parts.ts'
import { answerLine } from './questions-view.ts'

/** The state of the story, as the start of the edition shows it under its summary. */
export function storyState(library: Library): Content[] {
  const { questions, articles, actors, events } = library.edition
  const counts = [
    link(pocketUrl('articles'), [countInWords(articles.length, 'article')]),
    link(pocketUrl('claims'), [countInWords(library.claims.length, 'claim')]),
    link(pocketUrl('questions'), [countInWords(questions.length, 'question')]),
    link(pocketUrl('actors'), [countInWords(actors.length, 'actor')]),
    link(pocketUrl('timeline'), [countInWords(events.length, 'event')]),
  ]
  const settled = questions.filter(({ disputed }) => !disputed)
  const answersThat = (fits: (position: PocketQuestion['positions'][number]) => boolean, among = settled) =>
    among.flatMap((question) => question.positions.filter(fits).map((position) => ({ question, position })))
  const part = (name: StoryPart, lines: ReturnType<typeof answersThat>) =>
    section(
      `${capitalise(STORY_PART_WORDS[name].label)} (${lines.length})`,
      lines.length === 0
        ? []
        : [
            paragraph([STORY_PART_WORDS[name].meaning], 'hint'),
            list(lines, ({ question, position }) => answerLine(question, position.label, tally(position.tally))),
          ],
    )
  const disputed = questions.filter((question) => question.disputed)
  return [
    paragraph(joined(counts, ' · '), 'hint'),
    ...part(
      'agreed',
      answersThat(({ isOpen, tally: { independent } }) => !isOpen && independent > 1),
    ),
    ...section(
      `${capitalise(STORY_PART_WORDS.disputed.label)} (${disputed.length})`,
      disputed.length === 0
        ? []
        : [
            paragraph([STORY_PART_WORDS.disputed.meaning], 'hint'),
            list(disputed, (question) =>
              answerLine(
                question,
                question.positions
                  .filter(({ isOpen }) => !isOpen)
                  .map(({ label }) => label)
                  .join(' · '),
                tally(question.tally),
              ),
            ),
          ],
    ),
    ...part(
      'one-source',
      answersThat(({ isOpen, tally: { independent } }) => !isOpen && independent < 2),
    ),
    ...part(
      'open',
      answersThat(({ isOpen }) => isOpen, questions),
    ),
  ]
}
