/** A rule of a `_headers` file: an address with at most one `*`, and what is sent with everything it matches. */
export interface HeaderRule {
  path: string
  headers: { name: string; value: string }[]
}

/** Reads the format of Netlify and Cloudflare Pages; throws for a line that is neither of a rule nor a comment. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+): (\S.*)$/.exec(line) ?? []
    if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: [] })
    else if (name !== undefined && value !== undefined && rules.length > 0) rules.at(-1)?.headers.push({ name, value })
    else throw new Error(`Neither an address nor a header: ${line}`)
  }
  return rules
}
