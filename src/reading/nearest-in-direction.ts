/** Where something is on the page; the unit doesn't matter. */
export interface Place {
  left: number
  right: number
  top: number
  bottom: number
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Steps aside count for more than steps ahead, so that Down stays in a column. */
const ASIDE = 3

/** Which of the places comes next in a direction, as its index; `undefined` where there is none. */
export function nearestInDirection(from: Place, places: readonly Place[], direction: Direction): number | undefined {
  const distances = places.map((place) => distanceTo(turned(from, direction), turned(place, direction)))
  const least = Math.min(...distances)
  return least === Infinity ? undefined : distances.indexOf(least)
}

/** The place as seen by somebody who looks in a direction: `top` is near, `bottom` far. */
function turned({ left, right, top, bottom }: Place, direction: Direction): Place {
  switch (direction) {
    case 'down':
      return { left, right, top, bottom }
    case 'up':
      return { left, right, top: -bottom, bottom: -top }
    case 'right':
      return { left: top, right: bottom, top: left, bottom: right }
    case 'left':
      return { left: top, right: bottom, top: -right, bottom: -left }
    default:
      throw new TypeError(`Unhandled direction ${JSON.stringify(direction satisfies never)}`)
  }
}

/** Infinite for what doesn't lie ahead. Places that share a stretch of the way's width are not aside of each other. */
function distanceTo(from: Place, to: Place): number {
  const ahead = to.top - from.top
  if (ahead <= 0 || to.bottom <= from.bottom) return Infinity
  const aside = Math.max(0, to.left - from.right, from.left - to.right)
  return ahead + ASIDE * aside
}
