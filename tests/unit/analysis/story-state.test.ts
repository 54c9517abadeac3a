import { expect, test } from 'vitest'
import { mostCopiedFirst, storyState } from '../../../src/analysis/story-state.ts'
import type { AnchoredClaim } from '../../../src/domain/corpus.ts'
import { inventActor, inventArticle, inventClaim, inventCorpus, inventQuestion } from './invented-corpus.ts'

/** Claims that answer one question each, as `article position`, every article being a source of its own. */
function stateOf(exclusive: boolean, answers: readonly string[]) {
  const ids = [...new Set(answers.map((answer) => answer.split(' ')[0] ?? ''))]
  const claims = answers.map((answer, index): AnchoredClaim => {
    const [article = '', position = ''] = answer.split(' ')
    return inventClaim(`${article}/c${index}`, {
      speaker: [article],
      sourcing: 'outlet',
      answers: [{ question: 'when', position }],
    })
  })
  const state = storyState(
    inventCorpus({
      articles: ids.map((id) => inventArticle(id, { outlet: id, ...(id === 'odd' && { derivesFrom: 'unknown' }) })),
      actors: ids.map((id) => inventActor(id, { kind: 'outlet' })),
      questions: [inventQuestion('when', ['april', 'may'], { exclusive })],
      claims,
    }),
  )
  const idsOf = (lines: typeof state.agreed) => lines.map(({ position }) => position.id)
  return {
    agreed: idsOf(state.agreed),
    disputed: state.disputed.flatMap(({ positions }) => positions.map(({ id }) => id)),
    singleSource: idsOf(state.singleSource),
    open: idsOf(state.open),
  }
}

test.each([
  { name: 'what two sources say is agreed', exclusive: true, answers: ['a may', 'b may'], state: { agreed: ['may'] } },
  { name: 'what one says rests on it', exclusive: true, answers: ['a may'], state: { singleSource: ['may'] } },
  {
    name: 'so does what one says twice',
    exclusive: false,
    answers: ['a may', 'a may'],
    state: { singleSource: ['may'] },
  },
  {
    name: 'an article of unknown origin confirms nothing',
    exclusive: true,
    answers: ['a may', 'odd may'],
    state: { singleSource: ['may'] },
  },
  {
    name: 'two answers of which one can be true are a dispute, whoever agrees on one',
    exclusive: true,
    answers: ['a may', 'b may', 'c april'],
    state: { disputed: ['april', 'may'] },
  },
  {
    name: 'where answers add up, each stands for itself',
    exclusive: false,
    answers: ['a may', 'b may', 'c april'],
    state: { agreed: ['may'], singleSource: ['april'] },
  },
  {
    name: 'that nothing is decided is open, and disputes no answer',
    exclusive: true,
    answers: ['a may', 'b may', 'c undecided', 'c undisclosed'],
    state: { agreed: ['may'], open: ['undisclosed', 'undecided'] },
  },
])('$name', ({ exclusive, answers, state }) => {
  expect(stateOf(exclusive, answers)).toEqual({ agreed: [], disputed: [], singleSource: [], open: [], ...state })
})

test('an article that names several answers disputes nothing alone, nor where all name one of them', () => {
  expect(stateOf(true, ['a april', 'a may']).disputed).toEqual([])
  expect(stateOf(true, ['a april', 'a may', 'b may']).disputed).toEqual([])
})

test('the question with most answers is the first dispute', () => {
  const claim = (ref: string, answers: readonly [string, string][]) =>
    inventClaim(ref, { answers: answers.map(([question, position]) => ({ question, position })) })
  const { disputed } = storyState(
    inventCorpus({
      articles: [inventArticle('a'), inventArticle('b')],
      questions: [
        inventQuestion('two', ['x', 'y'], { exclusive: true }),
        inventQuestion('three', ['x', 'y', 'z'], { exclusive: true }),
      ],
      claims: [
        claim('a/1', [
          ['two', 'x'],
          ['three', 'x'],
        ]),
        claim('b/1', [
          ['two', 'y'],
          ['three', 'y'],
          ['three', 'z'],
        ]),
      ],
    }),
  )
  expect(disputed.map(({ question }) => question.id)).toEqual(['three', 'two'])
})

test('what looks confirmed and is copied comes first: most copies, then most articles', () => {
  const line = (id: string, articles: number, independent: number, unknownOrigin: number) => ({
    question: inventQuestion('when', ['may']),
    position: { id, label: id, isOpen: false, claims: [], sources: { articles, independent, unknownOrigin } },
  })
  const lines = [
    line('alone', 1, 1, 0),
    line('one-copy', 2, 1, 0),
    line('unknown-origins', 3, 1, 2),
    line('two-copies', 3, 1, 0),
    line('one-copy-of-two', 3, 2, 0),
  ]
  expect(mostCopiedFirst(lines).map(({ position }) => position.id)).toEqual([
    'two-copies',
    'one-copy-of-two',
    'one-copy',
    'unknown-origins',
    'alone',
  ])
})

test('contradictions and distortions are kept apart from other relations', () => {
  const kinds = ['contradicts', 'distorts', 'updates', 'repeats'] as const
  const { contradictions, distortions } = storyState(
    inventCorpus({
      claims: [
        inventClaim('a/1'),
        ...kinds.map((kind) => inventClaim(`b/${kind}`, { relations: [{ kind, to: 'a/1' }] })),
      ],
    }),
  )
  expect([contradictions, distortions].map((relations) => relations.map(({ from }) => from.ref))).toEqual([
    ['b/contradicts'],
    ['b/distorts'],
  ])
})

test('warnings are counted by kind and article, the commonest kind first', () => {
  const notice = (kind: 'error' | 'garbled') => ({
    kind,
    quote: { exact: 'nine', in: 'article' as const },
    note: 'Beware.',
  })
  const { warnings } = storyState(
    inventCorpus({
      articles: [
        inventArticle('a', { notices: [notice('error'), notice('garbled')] }),
        inventArticle('b', { notices: [notice('garbled'), notice('garbled')] }),
        inventArticle('c'),
      ],
    }),
  )
  expect(
    warnings.map(({ kind, count, articles }) => [
      kind,
      count,
      articles.map(({ article, count: own }) => [article.id, own]),
    ]),
  ).toEqual([
    [
      'garbled',
      3,
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    ['error', 1, [['a', 1]]],
  ])
})
