/** An entry of BibTeX, its fields in the order given. Values are plain text; the title keeps its capitals. */
export function formatBibtex(type: 'misc' | 'online', key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${name} = {${name === 'title' ? `{${fieldOf(name, value)}}` : fieldOf(name, value)}},`,
  )
  return [`@${type}{${key},`, ...lines, '}'].join('\n')
}

/** Addresses are taken as they are by the packages that print them. */
const fieldOf = (name: string, value: string): string => (name === 'url' ? value : escaped(value))

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** Text as BibTeX prints it; a stray brace or backslash can't end the field. */
const escaped = (text: string): string => text.replaceAll(/[\\~^{}$&#%_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)
