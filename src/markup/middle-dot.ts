/** Stands between the parts of a line. It keeps to the part before it, so that no line begins with it. */
export const DOT = '\u00a0· '
