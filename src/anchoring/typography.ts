/** Signs that look alike or are set in several ways, and the one each is compared as. One code unit stays one code unit. */
const FOLDED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\n': ' ',
  '\t': ' ',
}
const SIGN = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g')

/** The text with quotation marks, dashes and spaces made alike; offsets stay what they were. */
export const foldTypography = (text: string): string => text.replace(SIGN, (sign) => FOLDED[sign] ?? sign)
