import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerEdit } from '../../../src/domain/ledger.ts'
import { replayLedger } from '../../../src/normalization/replay.ts'

const reason = 'advert'
const remove = (at: number, text: string): LedgerEdit => ({ op: 'remove', at, text, reason })
const insert = (at: number, text: string): LedgerEdit => ({ op: 'insert', at, text, reason })
const replace = (at: number, text: string, by: string): LedgerEdit => ({ op: 'replace', at, text, with: by, reason })
const move = (at: number, text: string, to: number | 'title'): LedgerEdit => ({ op: 'move', at, text, to, reason })

describe('replaying a ledger', () => {
  const cases = [
    { name: 'without edits gives the source', source: 'a ferry', edits: [], body: 'a ferry' },
    { name: 'of an empty source gives nothing', source: '', edits: [], body: '' },
    { name: 'removes', source: 'Menu\na ferry', edits: [remove(0, 'Menu\n')], body: 'a ferry' },
    { name: 'removes at the end', source: 'a ferry. Like', edits: [remove(8, ' Like')], body: 'a ferry.' },
    { name: 'removes everything', source: 'Menu', edits: [remove(0, 'Menu')], body: '' },
    { name: 'inserts', source: 'End.Start', edits: [insert(4, '\n\n')], body: 'End.\n\nStart' },
    { name: 'inserts at the start', source: 'Head', edits: [insert(0, '## ')], body: '## Head' },
    { name: 'inserts at the end', source: 'End', edits: [insert(3, '.')], body: 'End.' },
    { name: 'inserts twice in one place', source: 'ab', edits: [insert(1, 'x'), insert(1, 'y')], body: 'axyb' },
    { name: 'inserts before what it removes', source: 'abc', edits: [insert(1, 'x'), remove(1, 'b')], body: 'axc' },
    { name: 'inserts after what it removes', source: 'abc', edits: [remove(1, 'b'), insert(2, 'x')], body: 'axc' },
    { name: 'replaces', source: 'cut\nline', edits: [replace(3, '\n', ' ')], body: 'cut line' },
    { name: 'replaces by more', source: 'a•b', edits: [replace(1, '•', '\n- ')], body: 'a\n- b' },
    { name: 'removes neighbours', source: 'abcd', edits: [remove(1, 'b'), remove(2, 'c')], body: 'ad' },
    { name: 'moves words back', source: 'abcd', edits: [move(2, 'c', 0)], body: 'cabd' },
    { name: 'moves words on', source: 'abcd', edits: [move(0, 'a', 3)], body: 'bcad' },
    { name: 'moves words to the end', source: 'abcd', edits: [move(0, 'ab', 4)], body: 'cdab' },
    { name: 'moves words to where others go', source: 'abcd', edits: [move(0, 'a', 2), remove(2, 'c')], body: 'bad' },
    { name: 'moves two to one place', source: 'abcd', edits: [move(0, 'a', 3), move(1, 'b', 3)], body: 'cabd' },
    { name: 'moves words to where they are', source: 'abcd', edits: [move(1, 'b', 1)], body: 'abcd' },
    { name: 'counts an emoji as one', source: '🚢🚢Menu a', edits: [remove(2, 'Menu ')], body: '🚢🚢a' },
    { name: 'removes an emoji', source: 'a 🚢 b', edits: [remove(2, '🚢 ')], body: 'a b' },
    { name: 'counts a rare Han character as one', source: '𠮷.野', edits: [insert(2, ' ')], body: '𠮷. 野' },
  ]
  test.each(cases)('$name', ({ source, edits, body }) => {
    expect(replayLedger(source, { edits })).toMatchObject({ kind: 'replayed', body, title: undefined })
  })

  test('moves the headline to the title, without the space around it', () => {
    const replay = replayLedger('Ferry closed\n\nNine days.', { edits: [move(0, 'Ferry closed\n\n', 'title')] })
    expect(replay).toEqual({ kind: 'replayed', body: 'Nine days.', title: 'Ferry closed', removed: [] })
  })

  test('tells what was removed and where it stood in the body', () => {
    const edits = [remove(0, '🚢 '), insert(4, '\n\n'), remove(4, 'Like'), remove(10, '!')]
    expect(replayLedger('🚢 a.Like b!', { edits })).toEqual({
      kind: 'replayed',
      body: 'a.\n\n b',
      title: undefined,
      removed: [
        { editIndex: 0, text: '🚢 ', reason, bodyOffset: 0 },
        { editIndex: 2, text: 'Like', reason, bodyOffset: 4 },
        { editIndex: 3, text: '!', reason, bodyOffset: 6 },
      ],
    })
  })
})

describe('a ledger that does not fit', () => {
  const cases = [
    { name: 'other words stand there', edits: [remove(0, 'b')], editIndex: 0, found: 'a' },
    { name: 'other words stand where it replaces', edits: [replace(2, 'x', 'y')], editIndex: 0, found: 'c' },
    { name: 'the words go past the end', edits: [remove(3, 'de')], editIndex: 0, found: 'd' },
    { name: 'the second one misses', edits: [remove(0, 'a'), remove(1, 'c')], editIndex: 1, found: 'b' },
    { name: 'it begins past the end', edits: [insert(5, 'x')], editIndex: 0, found: '' },
    { name: 'two overlap', edits: [remove(0, 'ab'), remove(1, 'b')], editIndex: 1, found: '' },
    { name: 'an insertion falls into a removal', edits: [remove(0, 'ab'), insert(1, 'x')], editIndex: 1, found: '' },
    { name: 'they are out of order', edits: [remove(2, 'c'), remove(0, 'a')], editIndex: 1, found: '' },
    { name: 'a second headline', edits: [move(0, 'a', 'title'), move(1, 'b', 'title')], editIndex: 1, found: 'b' },
    { name: 'moved into a removal', edits: [move(0, 'a', 2), remove(1, 'bc')], editIndex: 0, found: '' },
    { name: 'moved past the end', edits: [remove(0, 'a'), move(1, 'b', 9)], editIndex: 1, found: '' },
    { name: 'moved into themselves', edits: [move(0, 'ab', 1)], editIndex: 0, found: '' },
  ]
  test.each(cases)('names its first edit that fails: $name', ({ edits, editIndex, found }) => {
    expect(replayLedger('abcd', { edits })).toMatchObject({ kind: 'mismatch', editIndex, found })
  })
})

/** What happens to one stretch of an invented source. */
type Stretch = { op: 'keep' | 'remove' | 'insert' | 'replace' | 'move'; text: string; by: string }

const words = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', '🚢', '𠮷', '\u00a0'), { minLength: 1, maxLength: 4 })
  .map((points) => points.join(''))
const stretches = fc.array(
  fc.record({ op: fc.constantFrom('keep', 'remove', 'insert', 'replace', 'move'), text: words, by: words }),
  { maxLength: 12 },
)
const count = (text: string) => [...text].length

/** The same change made by hand: source, ledger, and the body that must come out. */
function makeByHand(all: readonly Stretch[], target: number) {
  let at = 0
  const placed = all.map((stretch, index) => {
    // One move is enough; further ones would need places that the earlier ones leave alone.
    const isMove = stretch.op === 'move' && all.findIndex(({ op }) => op === 'move') === index
    const here = { ...stretch, op: stretch.op === 'move' && !isMove ? 'keep' : stretch.op, at }
    if (here.op !== 'insert') at += count(stretch.text)
    return here
  })
  const starts = [...placed.map((stretch) => stretch.at), at]
  const to = starts[target % starts.length] ?? at
  const moved = placed.find(({ op }) => op === 'move')
  const edits = placed.flatMap(({ op, at, text, by }): LedgerEdit[] => {
    if (op === 'keep') return []
    if (op === 'replace') return [replace(at, text, by)]
    return [op === 'move' ? move(at, text, to) : op === 'remove' ? remove(at, text) : insert(at, text)]
  })
  const shown = { keep: (s: Stretch) => s.text, insert: (s: Stretch) => s.text, replace: (s: Stretch) => s.by }
  const arrival = placed.findIndex((stretch) => stretch.at === to)
  const parts = placed.map((stretch) => shown[stretch.op as keyof typeof shown]?.(stretch) ?? '')
  const place = arrival === -1 ? parts.length : arrival
  if (moved !== undefined) parts.splice(place, 0, moved.text)
  return {
    source: placed.flatMap(({ op, text }) => (op === 'insert' ? [] : [text])).join(''),
    edits,
    body: parts.join(''),
    placed,
  }
}

test('any edits give what the same change by hand gives, and account for every code point', () => {
  fc.assert(
    fc.property(stretches, fc.nat(), (all, target) => {
      const { source, edits, body, placed } = makeByHand(all, target)
      const replay = replayLedger(source, { edits })
      expect(replay).toMatchObject({ kind: 'replayed', body })
      if (replay.kind !== 'replayed') return
      const total = (...ops: string[]) =>
        placed.filter(({ op }) => ops.includes(op)).reduce((sum, { text }) => sum + count(text), 0)
      const replacing = placed.filter(({ op }) => op === 'replace').reduce((sum, { by }) => sum + count(by), 0)
      expect(total('keep', 'remove', 'replace', 'move')).toBe(count(source))
      expect(count(replay.body)).toBe(total('keep', 'insert', 'move') + replacing)
      expect(replay.removed.map(({ text }) => text)).toEqual(
        placed.filter(({ op }) => op === 'remove').map(({ text }) => text),
      )
    }),
    { numRuns: 1000 },
  )
})

test('putting removed words back where they stood gives the source', () => {
  const onlyRemovals = stretches.map((all) =>
    all.map((stretch): Stretch => ({ ...stretch, op: stretch.op === 'remove' ? 'remove' : 'keep' })),
  )
  fc.assert(
    fc.property(onlyRemovals, (all) => {
      const { source, edits } = makeByHand(all, 0)
      const replay = replayLedger(source, { edits })
      if (replay.kind !== 'replayed') throw new Error(replay.why)
      const points = [...replay.body]
      for (const { bodyOffset, text } of replay.removed.toReversed()) points.splice(bodyOffset, 0, text)
      expect(points.join('')).toBe(source)
    }),
  )
})
