/** The most entries that one list on a page has. */
export const LONGEST_LIST = 200

/** A stretch of a list that stands on a page of its own. What it says of the list is said of the whole. */
export interface Portion<Entry> {
  entries: readonly Entry[]
  /** 1 for the beginning of the list. */
  number: number
  /** How many portions the list has; an empty list has one. */
  of: number
  /** The place of its first and of its last entry in the list, from 1; 0 and 0 for an empty list. */
  from: number
  to: number
  /** How many entries the list has. */
  total: number
}

/** How many entries a portion has at most. */
export interface PortionSize {
  each: number
  /** The first portion shares its page with other things; it may have to be shorter. */
  first?: number
}

const WHOLE: PortionSize = { each: LONGEST_LIST }

/** A list in portions: at least one, and every entry in exactly one, in its order. */
export const portions = <Entry>(entries: readonly Entry[], size: PortionSize = WHOLE): Portion<Entry>[] =>
  weighedPortions(entries, () => 1, size)

/**
 * The same for entries of unequal weight, which the size limits; an entry that is heavier stands alone. `sizeOf` says for how many
 * an entry counts.
 */
export function weighedPortions<Entry>(
  entries: readonly Entry[],
  weigh: (entry: Entry) => number,
  { each, first = each }: PortionSize,
  sizeOf: (entry: Entry) => number = () => 1,
): Portion<Entry>[] {
  const stretches: Entry[][] = []
  let left = first
  for (const entry of entries) {
    const weight = weigh(entry)
    const last = stretches.at(-1)
    if (last !== undefined && weight <= left) {
      last.push(entry)
    } else {
      left = stretches.length === 0 ? first : each
      stretches.push([entry])
    }
    left -= weight
  }
  return numbered(stretches, sizeOf)
}

/** How a group is taken apart, and made of some of its members. */
export interface GroupShape<Group, Member> {
  membersOf: (group: Group) => readonly Member[]
  withMembers: (group: Group, members: Member[]) => Group
}

/** Groups in portions that are counted by their members; a group that is cut goes on in the next portion. */
export function groupPortions<Group, Member>(
  groups: readonly Group[],
  { membersOf, withMembers }: GroupShape<Group, Member>,
  size: PortionSize = WHOLE,
): Portion<Group>[] {
  const members = groups.flatMap((group) => membersOf(group).map((member) => ({ group, member })))
  const stretches = portions(members, size).map(({ entries }) =>
    [...Map.groupBy(entries, ({ group }) => group)].map(([group, own]) =>
      withMembers(
        group,
        own.map(({ member }) => member),
      ),
    ),
  )
  return numbered(stretches, (group) => membersOf(group).length)
}

function numbered<Entry>(stretches: readonly (readonly Entry[])[], sizeOf: (entry: Entry) => number): Portion<Entry>[] {
  const countOf = (stretch: readonly Entry[]) => stretch.reduce((sum, entry) => sum + sizeOf(entry), 0)
  const total = stretches.reduce((sum, stretch) => sum + countOf(stretch), 0)
  let to = 0
  return (stretches.length === 0 ? [[]] : stretches).map((entries, index, { length: of }) => {
    const from = to + 1
    to += countOf(entries)
    return { entries, number: index + 1, of, from: Math.min(from, to), to, total }
  })
}

/** The beginning of a list, which stands where the list does. */
export function firstPortion<Entry>(all: readonly Portion<Entry>[]): Portion<Entry> {
  const [first] = all
  if (first === undefined) throw new RangeError('A list has at least one portion.')
  return first
}
