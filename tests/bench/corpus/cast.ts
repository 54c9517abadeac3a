import type { z } from 'zod'
import type { Alias, actorSchema } from '../../../src/domain/actor.ts'
import { capitalise, inventWord, toSlug, UniqueNames } from './invented-words.ts'
import type { Random } from './random.ts'

/** Somebody who speaks, is spoken of, or stands between. */
export interface CastMember {
  id: string
  fields: z.input<typeof actorSchema>
  /** How texts name it inside a sentence, the most usual way first. */
  mentions: readonly [string, ...string[]]
}

export interface Outlet extends CastMember {
  /** Outlets of one family pass on each other's reports; those of different families know nothing of each other. */
  family: number
  /** The member of its family that the others pass on; `undefined` for that one itself. */
  relays: CastMember | undefined
}

/** The 200 actors of an invented story. Those that stand earlier in a list are spoken of more often. */
export interface Cast {
  outlets: readonly Outlet[]
  anonymous: readonly CastMember[]
  /** Who speaks openly: persons above all. */
  named: readonly CastMember[]
  /** Whom claims are about. */
  spokenOf: readonly CastMember[]
  all: readonly CastMember[]
}

const STATES = 18
const ORGANISATIONS = 40
const PERSONS = 90
const ANONYMOUS = 40
const FAMILIES = [3, 2, 2, 1, 1, 1, 1, 1]

export function inventCast(random: Random): Cast {
  const names = new NameMaker(random)
  const states = Array.from({ length: STATES }, () => inventState(names))
  const organisations = Array.from({ length: ORGANISATIONS }, () => inventOrganisation(random, names, states))
  const persons = Array.from({ length: PERSONS }, () => inventPerson(random, names, [...organisations, ...states]))
  const outlets = FAMILIES.flatMap((size, family) => inventFamily(random, names, family, size))
  const ids = new UniqueNames()
  const anonymous = Array.from({ length: ANONYMOUS }, () => inventAnonymous(random, ids, [...organisations, ...states]))
  return {
    outlets,
    anonymous,
    named: mixed(random, [...persons, ...organisations.slice(0, 15), ...states.slice(0, 5)]),
    spokenOf: mixed(random, [...states, ...organisations, ...persons]),
    all: [...states, ...organisations, ...persons, ...outlets, ...anonymous],
  }
}

/** Proper names, each given once. */
class NameMaker {
  readonly #random: Random
  readonly #given = new Set<string>()

  constructor(random: Random) {
    this.#random = random
  }

  next(syllables: number, ending = ''): string {
    for (;;) {
      const name = capitalise(inventWord(this.#random, syllables) + ending)
      if (this.claim(name)) return name
    }
  }

  /** Whether a name was free; it isn't any more. */
  claim(name: string): boolean {
    if (this.#given.has(name.toLowerCase())) return false
    this.#given.add(name.toLowerCase())
    return true
  }
}

function inventState(names: NameMaker): CastMember {
  const name = names.next(2, 'ia')
  return member({ name, kind: 'state', aliases: [`Republic of ${name}`] }, [name])
}

const BODIES = ['Council', 'Institute', 'Ministry', 'Union', 'Agency', 'Party', 'Bank', 'Assembly']

function inventOrganisation(random: Random, names: NameMaker, states: readonly CastMember[]): CastMember {
  const name = `${names.next(2)} ${names.next(1)} ${random.pick(BODIES)}`
  const initials = [...name.matchAll(/\b[A-Z]/g)].join('')
  const short = names.claim(initials) ? [initials] : []
  const affiliation = [random.pickSkewed(states).id]
  return member({ name, kind: 'organisation', aliases: short, affiliation }, [
    `the ${name}`,
    ...short.map((one) => `the ${one}`),
  ])
}

function inventPerson(random: Random, names: NameMaker, employers: readonly CastMember[]): CastMember {
  const employer = random.pickSkewed(employers)
  const surname = names.next(2, random.pick(['', '', 'sky', 'ev', 'enko', 'son']))
  const name = `${names.next(random.between(1, 2))} ${surname}`
  const otherSpelling = surname.replace(/sky$/, 'skyy').replace('c', 'k').replace('ie', 'y')
  const spellings = otherSpelling !== surname && names.claim(otherSpelling) ? [otherSpelling] : []
  const foreign: Alias[] = random.chance(0.3) ? [{ name: inCyrillic(surname), lang: 'ru' }] : []
  const description = `${random.pick(['Spokesperson', 'Head', 'Deputy head', 'Adviser'])} of ${employer.mentions[0]}.`
  return member(
    { name, kind: 'person', description, aliases: [surname, ...spellings, ...foreign], affiliation: [employer.id] },
    [name, surname, ...spellings],
  )
}

const TITLES = ['Gazette', 'Courier', 'Herald', 'Tribune', 'Observer', 'Wire', 'Echo', 'Ledger', 'Monitor', 'Dispatch']

function inventFamily(random: Random, names: NameMaker, family: number, size: number): Outlet[] {
  const members: Outlet[] = []
  while (members.length < size) {
    const name = `${names.next(2)} ${random.pick(TITLES)}`
    const alias = `${name.toLowerCase().replaceAll(' ', '')}.example`
    members.push({
      ...member({ name, kind: 'outlet', aliases: [alias] }, [`the ${name}`]),
      family,
      relays: members[0],
    })
  }
  return members
}

function inventAnonymous(random: Random, ids: UniqueNames, near: readonly CastMember[]): CastMember {
  const [who, count] = random.pick([
    ['two officials', 2],
    ['three diplomats', 3],
    ['a senior official', 1],
    ['analysts', undefined],
    ['observers', undefined],
  ] as const)
  const words = `${who} ${random.pick(['close to', 'familiar with', 'in'])} ${random.pickSkewed(near).mentions[0]}`
  return {
    id: ids.take(toSlug(words)),
    fields: { name: capitalise(words), kind: 'anonymous', descriptors: [words], ...(count && { count }) },
    mentions: [words],
  }
}

const member = (fields: CastMember['fields'], mentions: CastMember['mentions']): CastMember => ({
  id: toSlug(fields.name),
  fields,
  mentions,
})

/** The same members in another order, so that no kind comes first as a whole. */
const mixed = <T>(random: Random, members: readonly T[]): T[] =>
  members
    .map((one) => ({ one, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'б', c: 'к', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м' },
  ...{ n: 'н', o: 'о', p: 'п', q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'в', x: 'кс', y: 'ы', z: 'з' },
}

const inCyrillic = (name: string): string =>
  capitalise([...name.toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join(''))
