import type { ErrorCode } from 'yaml'
import type { Finding } from '../domain/finding.ts'
import type { Place } from '../domain/place.ts'

/** What the parser found wrong. */
export interface YamlProblem {
  code: ErrorCode
  message: string
}

/** Says what is wrong with a stretch of YAML, and how such a slip usually happens. */
export function toYamlFinding({ code, message }: YamlProblem, place: Place): Finding {
  const known = message.startsWith('Missing closing') ? UNCLOSED : EXPLANATIONS[code]
  return {
    ruleId: 'yaml-syntax',
    place,
    reason: `This is not valid YAML: ${known?.reason ?? message.replace(/\.?$/, '.')}`,
    fix: known?.fix ?? [
      'Look for a missing quotation mark, a colon inside an unquoted text, or a line that is indented differently from its neighbours.',
      'Put texts that contain a colon, a hash or a quotation mark between double quotes.',
    ],
  }
}

const COLON: Explanation = {
  reason: 'there is a text with a colon in it, or a key that belongs to another line or level.',
  fix: [
    'Put the text between double quotes: "The Board: a history".',
    'If it is a key, give it a line of its own, indented as far as its neighbours.',
  ],
}

const UNCLOSED: Explanation = {
  reason: 'the text ends here, but a quotation mark above was never closed.',
  fix: ['Look above for a text that has a quotation mark before it and none after it.'],
}

interface Explanation {
  reason: string
  fix: string[]
}

const EXPLANATIONS: Partial<Record<ErrorCode, Explanation>> = {
  DUPLICATE_KEY: {
    reason: 'this key stands twice in one group, so one of its two values would be lost.',
    fix: ['Keep one of the two. Several values of one key are a list.'],
  },
  TAB_AS_INDENT: {
    reason: 'this line is indented with a tab.',
    fix: ['Indent with spaces, two for each level.'],
  },
  MULTIPLE_DOCS: {
    reason: 'a line of three hyphens begins a second document, which would not be read.',
    fix: ['Remove the line. Only articles have such lines, around their front matter.'],
  },
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: {
    reason: 'a key has to stand on one line and end with a colon.',
    fix: ['Add the missing colon, or put a text that goes on over several lines between double quotes.'],
  },
  TAG_RESOLVE_FAILED: {
    reason: 'values can have no tags (a word with an exclamation mark before it).',
    fix: ['Put the text between double quotes.'],
  },
  BAD_ALIAS: {
    reason:
      'an asterisk at the start of a value refers to another value, and each value has to stand where it is read.',
    fix: ['Write the value out. If the text begins with an asterisk, put it between double quotes.'],
  },
}
