/** The words that hold English together; the more often one stands here, the more often it is written. */
export const DETERMINERS = [
  ...['the', 'the', 'the', 'the', 'the', 'the', 'a', 'a', 'a', 'its', 'their', 'this', 'that', 'no', 'some', 'every'],
  ...['both', 'new', 'more', 'another'],
]
export const PREPOSITIONS = [
  ...['in', 'in', 'in', 'of', 'to', 'to', 'for', 'for', 'with', 'on', 'on', 'at', 'from', 'by', 'about', 'after'],
  ...['before', 'between', 'over', 'under', 'into', 'against'],
]
export const AUXILIARIES = ['will', 'will', 'would', 'could', 'may', 'should', 'can', 'did not', 'must']
export const CONJUNCTIONS = ['and', 'and', 'but', 'because', 'while', 'although', 'as', 'when', 'if', 'since']
export const OPENINGS = [
  'However,',
  'Meanwhile,',
  'In addition,',
  'For now,',
  'On the other hand,',
  'Earlier,',
  'Even so,',
]

/** A word with a meaning never looks like one of these. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [...DETERMINERS, ...PREPOSITIONS, ...AUXILIARIES, ...CONJUNCTIONS, ...OPENINGS].flatMap((words) =>
    words.toLowerCase().split(/[ ,]+/),
  ),
)
