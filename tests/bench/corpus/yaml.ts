// The yaml package takes many times as long, and a corpus has megabytes of this.

/** Fields as a block of YAML; texts in double quotes, short groups on one line. Keys without a value are left out. */
export function toYaml(fields: object): string {
  return `${blockLines(fields).join('\n')}\n`
}

function blockLines(fields: object): string[] {
  return Object.entries(fields).flatMap(([key, value]: [string, unknown]) => {
    if (value === undefined) return []
    if (!Array.isArray(value) || value.length === 0 || !value.some(isGroup)) return [`${key}: ${inline(value)}`]
    return [`${key}:`, ...value.flatMap((entry: unknown) => listEntry(entry))]
  })
}

function listEntry(entry: unknown): string[] {
  const isDeep = isGroup(entry) && Object.values(entry).some((value) => isGroup(value))
  const lines = isDeep ? blockLines(entry) : [inline(entry)]
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (!isGroup(value)) return typeof value === 'string' && isPlain(value) ? value : JSON.stringify(value)
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return `{ ${entries.map(([key, part]) => `${key}: ${inline(part)}`).join(', ')} }`
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Ids need no quotes; what YAML could take for something else has them. */
const isPlain = (text: string): boolean =>
  /^[a-z][a-z-]*(\/[a-z][a-z0-9-]*)?$/.test(text) && !/^(true|false|null|yes|no|on|off)$/.test(text)
