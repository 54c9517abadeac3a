import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { parseYaml } from '../../../src/corpus/parse-yaml.ts'
import { toSchemaFindings } from '../../../src/corpus/schema-findings.ts'
import { actorSchema } from '../../../src/domain/actor.ts'
import { articleSchema } from '../../../src/domain/article.ts'
import type { Finding } from '../../../src/domain/finding.ts'
import { ledgerSchema } from '../../../src/domain/ledger.ts'

function findingsOf(schema: z.ZodType, yaml: string): Finding[] {
  const parsed = parseYaml({ yaml, fileText: yaml, offset: 0, file: 'content/a.yaml' })
  if (parsed.kind === 'unreadable') throw new Error(JSON.stringify(parsed.problems))
  const checked = schema.safeParse(parsed.value)
  return checked.success ? [] : toSchemaFindings(checked.error, { ...parsed, schema })
}

/** A finding as `line:column  rule: reason → ways out`. */
const tell = ({ place, ruleId, reason, fix }: Finding): string => {
  const point = place.kind === 'known' ? `${place.start.line}:${place.start.column}` : '?'
  return `${point}  ${ruleId}: ${reason} → ${fix.join(' | ')}`
}

const ACTOR_KEYS =
  'name, kind, description, aliases, descriptors, count, partOf, affiliation, identified, formerIds, retired'
const ACTOR_KINDS = 'person, organisation, state, outlet, anonymous'

describe('an actor', () => {
  const cases = [
    {
      name: 'is an empty file',
      yaml: '',
      told: [`1:1  invalid-value: This file can't be empty. → Write keys and values here. The keys are ${ACTOR_KEYS}.`],
    },
    {
      name: 'is a list',
      yaml: '- name: Holm\n',
      told: [
        `1:1  invalid-value: This file can't be a list. → Write keys and values here. The keys are ${ACTOR_KEYS}.`,
      ],
    },
    {
      name: 'lacks a key',
      yaml: 'kind: person\n',
      told: [
        '1:1  missing-key: This file lacks the key "name". → Write a text here, between double quotes. | What it means is in src/domain/.',
      ],
    },
    {
      name: 'lacks a key of a few values',
      yaml: 'name: Holm\n',
      told: [
        `1:1  missing-key: This file lacks the key "kind". → Write one of: ${ACTOR_KINDS}. | What it means is in src/domain/.`,
      ],
    },
    {
      name: 'has a key that means nothing',
      yaml: 'name: Holm\nkind: person\nmood: gloomy\n',
      told: [
        `3:1  unknown-key: This file can't have the key "mood". → Correct its spelling, or remove it. Here can stand: ${ACTOR_KEYS}. What each means is in src/domain/.`,
      ],
    },
    {
      name: 'has a misspelt key, which is not missing as well',
      yaml: 'nam: Holm\nkind: person\n',
      told: [
        `1:1  unknown-key: This file can't have the key "nam". → Did you mean name? | Correct its spelling, or remove it. Here can stand: ${ACTOR_KEYS}. What each means is in src/domain/.`,
      ],
    },
    {
      name: 'has a value that is none of a few',
      yaml: 'name: Holm\nkind: persn\n',
      told: [`2:7  invalid-value: "kind" can't be "persn". → Did you mean person? | Write one of: ${ACTOR_KINDS}.`],
    },
    {
      name: 'has an empty value',
      yaml: 'name: Holm\nkind:\n',
      told: [`2:6  invalid-value: "kind" can't be empty. → Write one of: ${ACTOR_KINDS}.`],
    },
    {
      name: 'has a number for a name',
      yaml: 'name: 1984\nkind: person\n',
      told: [
        '1:7  invalid-value: "name" can\'t be 1984. → Put it between double quotes; without them YAML takes it for a number.',
      ],
    },
    {
      name: 'has one text where a list belongs',
      yaml: 'name: Holm\nkind: person\naliases: Mara\n',
      told: ['3:10  invalid-value: "aliases" can\'t be "Mara". → Write a list, also of one: [Mara]'],
    },
    {
      name: 'has a number in a list of texts',
      yaml: 'name: Holm\nkind: person\naliases: [Mara, 12]\n',
      told: [
        '3:17  invalid-value: "aliases[1]" can\'t be 12. → Put it between double quotes; without them YAML takes it for a number.',
      ],
    },
    {
      name: 'has a misspelt key deep inside',
      yaml: 'name: Holm\nkind: person\naliases:\n  - { name: Хольм, language: ru }\n',
      told: [
        '4:20  unknown-key: "aliases[0]" can\'t have the key "language". → Did you mean lang? | Correct its spelling, or remove it. Here can stand: name, lang. What each means is in src/domain/.',
      ],
    },
    {
      name: 'has a count that is too small',
      yaml: 'name: Dockers\nkind: anonymous\ncount: 0\n',
      told: ['3:8  invalid-value: "count" can\'t be 0. → Write a number above 0.'],
    },
    {
      name: 'has a word where YAML wants true or false',
      yaml: 'name: Echo\nkind: outlet\nidentified: no\n',
      told: ['3:13  invalid-value: "identified" can\'t be "no". → Write true or false, without quotes.'],
    },
    {
      name: 'is withdrawn without a reason, on an unquoted day',
      yaml: 'name: Echo\nkind: outlet\nretired: { on: 2031-04-02 }\n',
      told: [
        '3:16  invalid-value: "retired.on" can\'t be an unquoted date. → Put it between double quotes; without them YAML takes it for a date.',
        '3:10  missing-key: "retired" lacks the key "reason". → Write a text here, between double quotes. | What it means is in src/domain/.',
      ],
    },
  ]
  test.each(cases)('$name', ({ yaml, told }) => {
    expect(findingsOf(actorSchema, yaml).map(tell)).toEqual(told)
  })
})

const ARTICLE = `title: Ferry closed
outlet: harbour-gazette
outletBasis: [{ outside: Invented. }]
date: unknown
dateBasis: [{ outside: Invented. }]
derivesFrom: unknown
source: { file: a.txt, sha256: ${'ab'.repeat(32)}, encoding: utf-8 }
actors: []
claims:
  - id: closure
    text: The ferry was closed.
    quote: { exact: Ferry closed }
    speaker: [harbour-gazette]
    sourcing: outlet
    kind: event
`

describe('an article', () => {
  const cases = [
    {
      name: 'an unquoted date',
      from: 'date: unknown',
      to: 'date: 2031-04-02',
      told: [
        '4:7  invalid-value: "date" can\'t be an unquoted date. → Put the date in quotes, for example "2031-04-02". Without quotes YAML turns it into a number or a timestamp. | Or write unknown.',
      ],
    },
    {
      name: 'a day that does not exist',
      from: 'date: unknown',
      to: 'date: "2031-02-30"',
      told: [
        '4:7  invalid-value: "date" can\'t be "2031-02-30". → This day is not in the calendar. Write a day that exists, or only as much as the source says, for example "2031-04".',
      ],
    },
    {
      name: 'a misspelt word among lists',
      from: 'derivesFrom: unknown',
      to: 'derivesFrom: unkown',
      told: [
        '6:14  invalid-value: "derivesFrom" can\'t be "unkown". → Did you mean unknown? | Write a list, also of one: [unkown] | Or write unknown.',
      ],
    },
    {
      name: 'a quote without its key',
      from: '{ exact: Ferry closed }',
      to: 'Ferry closed',
      told: ['12:12  invalid-value: "claims[0].quote" can\'t be "Ferry closed". → Write { exact: "Ferry closed" }'],
    },
    {
      name: 'no speaker',
      from: '[harbour-gazette]',
      to: '[]',
      told: [
        '13:14  invalid-value: "claims[0].speaker" can\'t be an empty list. → Name at least one speaker; where the outlet speaks for itself, name the outlet.',
      ],
    },
    {
      name: 'a basis of two kinds at once',
      from: 'outletBasis: [{ outside: Invented. }]',
      to: 'outletBasis: [{ exact: Gazette, outside: Invented. }]',
      told: [
        '3:33  unknown-key: "outletBasis[0]" can\'t have the key "outside" beside its other keys. → Give it an entry of its own, or remove it.',
      ],
    },
    {
      name: 'claims without hyphens',
      from: '  - id: closure\n    text',
      to: '    id: closure\n    text',
      told: [
        '10:5  invalid-value: "claims" can\'t be a group of keys. → Write a list here: each entry on a line of its own after a hyphen, or [] for none.',
      ],
    },
  ]
  test.each(cases)('with $name', ({ from, to, told }) => {
    expect(ARTICLE).toContain(from)
    expect(findingsOf(articleSchema, ARTICLE.replace(from, to)).map(tell)).toEqual(told)
  })

  test('that is as it should be', () => {
    expect(findingsOf(articleSchema, ARTICLE)).toEqual([])
  })
})

describe('a ledger', () => {
  const cases = [
    {
      name: 'an operation that there is not',
      edit: '{ op: delete, at: 1, text: x, reason: advert }',
      told: ['2:11  invalid-value: "edits[0].op" can\'t be "delete". → Write one of: remove, insert, replace, move.'],
    },
    {
      name: 'no operation',
      edit: '{ at: 1, text: x, reason: advert }',
      told: [
        '2:5  missing-key: "edits[0]" lacks the key "op". → Write one of: remove, insert, replace, move. | What it means is in src/domain/.',
      ],
    },
    {
      name: 'a place before the start',
      edit: '{ op: remove, at: -1, text: x, reason: advert }',
      told: ['2:23  invalid-value: "edits[0].at" can\'t be -1. → Write a number not below 0.'],
    },
    {
      name: 'a place that is a text',
      edit: '{ op: move, at: 1, text: x, to: top, reason: advert }',
      told: [
        '2:37  invalid-value: "edits[0].to" can\'t be "top". → Write a whole number here, without quotes. | Or write title.',
      ],
    },
  ]
  test.each(cases)('with $name', ({ edit, told }) => {
    expect(findingsOf(ledgerSchema, `edits:\n  - ${edit}\n`).map(tell)).toEqual(told)
  })
})
