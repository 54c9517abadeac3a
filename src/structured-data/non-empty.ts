/** The list, or nothing where it has nothing in it: JSON-LD leaves out what there is none of. */
export const nonEmpty = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list)
