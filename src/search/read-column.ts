/**
 * The cells of a column that `src/structured-data/format-column.ts` wrote, one for each of so many records; equal cells are one
 * and the same list. Throws a `TypeError` if it has another number of them.
 */
export function readColumn(column: string, records: number): readonly (readonly number[])[] {
  const known = new Map<string, readonly number[]>()
  const cellOf = (text: string): readonly number[] => {
    const cell = known.get(text) ?? (text === '' ? [] : text.split(',').map(Number))
    known.set(text, cell)
    return cell
  }
  const cells: (readonly number[])[] = []
  for (const run of records === 0 && column === '' ? [] : column.split(' ')) {
    const [text = '', length = '1'] = run.split('*')
    const cell = cellOf(text)
    for (let count = Number(length); count > 0; count -= 1) cells.push(cell)
  }
  if (cells.length !== records) throw new TypeError(`A column has ${cells.length} cells for ${records} records.`)
  return cells
}
