/**
 * CSV as RFC 4180 has it: fields split by commas, lines ended by CR LF, quotation marks only where they are needed and
 * doubled inside. The first row names the columns.
 */
export const formatCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoteCell(disarmCell(cell))).join(',')}\r\n`).join('')

const quoteCell = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * Spreadsheets run a cell that begins like a formula, full-width signs included. An apostrophe in front keeps it text; a cell
 * that begins with an apostrophe gets one more, so that taking one off always gives the value back.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const disarmCell = (cell: string): string => (/^[=+\-@＝＋－＠\t\r\n']/.test(cell) ? `'${cell}` : cell)
