/** Reads CSV as RFC 4180 has it, sign by sign; written from the standard, not from the code that it tests. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let [row, cell, quoted] = [[] as string[], '', false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"') {
      if (cell !== '') throw new Error(`A quotation mark inside an unquoted cell, at ${at}`)
      quoted = true
    } else if (sign === ',') {
      row.push(cell)
      cell = ''
    } else if (text.startsWith('\r\n', at)) {
      rows.push([...row, cell])
      row = []
      cell = ''
      at += 1
    } else if (sign === '\r' || sign === '\n') throw new Error(`A bare line break, at ${at}`)
    else cell += sign
  }
  if (quoted || cell !== '' || row.length > 0) throw new Error('The last line has no end')
  return rows
}

/** Takes off the apostrophe that keeps a cell from running as a formula. */
export const rearmCell = (cell: string): string => cell.replace(/^'/, '')
