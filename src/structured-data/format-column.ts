/**
 * A column of a table as text. Cells are lists of whole numbers, joined by commas; a space stands between cells, and `*3` after
 * one that comes three times in a row: "0*2 1,4  3". `src/search/read-column.ts` reads it. Of the forms that were tried, this
 * one is the smallest when compressed (`src/README.md`, decision 29).
 */
export function formatColumn(cells: readonly (readonly number[])[]): string {
  const runs: { cell: string; length: number }[] = []
  for (const cell of cells.map((positions) => positions.join(','))) {
    const last = runs.at(-1)
    if (last?.cell === cell) last.length += 1
    else runs.push({ cell, length: 1 })
  }
  return runs.map(({ cell, length }) => (length === 1 ? cell : `${cell}*${length}`)).join(' ')
}
