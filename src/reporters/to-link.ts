import type { Place } from '../domain/place.ts'

/** A place as terminals and editors make it clickable: `file:line:column`. */
export const toLink = (place: Place): string =>
  place.kind === 'known' ? `${place.file}:${place.start.line}:${place.start.column}` : place.file
