import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { SubsetOptions } from 'subset-font'
import { fontUrl } from '../routes/urls.ts'
import { subsetFonts } from './subset-fonts.ts'
import { isInRange } from './unicode-range.ts'

/** A font file of the site: where it stands, all of it, and the rule that lets pages use it. */
export interface CutFace {
  url: string
  bytes: Uint8Array<ArrayBuffer>
  /** An `@font-face` rule, with the address from the root of the site. */
  rule: string
  /** Whether every page needs it; the others hold scripts that only some pages use. */
  everywhere: boolean
}

interface Typeface {
  /** Its name in style sheets. It isn't the original's, because the font was altered: that name is reserved. */
  family: string
  file: string
  package: string
  /** The axes of the original that its file has, and what is left of them. */
  original: string
  axes: Record<string, number | { min: number; max: number }>
  weight: string
}

/**
 * The text face stands in one weight, at the optical size of text; it is larger where it must be louder. Its companion for
 * labels, tables and figures can be bold. Two faces that can both be bold, or an italic, would not fit into the weight of a page.
 */
const TYPEFACES: readonly Typeface[] = [
  {
    family: 'Readout Serif',
    file: 'serif',
    package: '@fontsource-variable/source-serif-4',
    original: 'opsz',
    axes: { wght: 400, opsz: 20 },
    weight: '400',
  },
  {
    family: 'Readout Sans',
    file: 'sans',
    package: '@fontsource-variable/source-sans-3',
    original: 'wght',
    axes: { wght: { min: 400, max: 600 } },
    weight: '400 600',
  },
]

/** Kerning, ligatures and marks in their places; small capitals and the like are left out. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk']
/** In the name table: who made it is kept by itself, its licence on request. https://learn.microsoft.com/typography/opentype/spec/name */
const LICENCE_NAMES = [13, 14]

/**
 * The typefaces of the site, cut down to the characters that it prints. A typeface comes in one file for each script that
 * occurs; a page loads those whose characters stand on it, and what no file has is shown in a face of the system.
 */
export async function cutFaces(characters: string): Promise<CutFace[]> {
  const parts = partsOf(characters)
  const cut = await subsetFonts(
    parts.map(({ typeface, original, text }) => ({ original, text, options: optionsOf('woff2', typeface.axes) })),
  )
  return parts.flatMap(({ typeface, script, range }, index): CutFace[] => {
    const bytes = cut[index]
    if (bytes === undefined) return []
    const version = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
    const everywhere = script === BASIC
    const url = fontUrl(everywhere ? typeface.file : `${typeface.file}-${script}`, version)
    return [{ url, bytes, rule: ruleOf(typeface, url, everywhere ? undefined : range), everywhere }]
  })
}

/** The same typefaces in one weight as TrueType, for pictures; they are drawn under the names that the originals have. */
export const drawingFonts = (characters: string): Promise<Uint8Array<ArrayBuffer>[]> =>
  subsetFonts(
    partsOf(characters).map(({ typeface, original, text }) => ({
      original,
      text,
      options: optionsOf('truetype', { ...typeface.axes, wght: 400 }),
    })),
  )

const optionsOf = (targetFormat: 'woff2' | 'truetype', variationAxes: Typeface['axes']): SubsetOptions => ({
  targetFormat,
  variationAxes,
  keepFeatures: FEATURES,
  preserveNameIds: LICENCE_NAMES,
  noHinting: true,
})

/** The script of plain English, in the words of the font packages. */
const BASIC = 'latin'

const partsOf = (characters: string): (ScriptOfTypeface & { typeface: Typeface })[] =>
  TYPEFACES.flatMap((typeface) => scriptsOf(typeface, characters).map((part) => ({ ...part, typeface })))

interface ScriptOfTypeface {
  script: string
  /** As `unicode-range` has it. */
  range: string
  /** The characters that stand in it. */
  text: string
  /** The whole file for the script. */
  original: Buffer
}

/** What of a typeface is needed for some characters, script by script, plain English first. */
function scriptsOf(typeface: Typeface, characters: string): ScriptOfTypeface[] {
  const find = createRequire(path.resolve('package.json')).resolve
  const ranges = JSON.parse(readFileSync(find(`${typeface.package}/unicode.json`), 'utf8')) as Record<string, string>
  const scripts = Object.keys(ranges).sort((a, b) => Number(b === BASIC) - Number(a === BASIC) || (a < b ? -1 : 1))
  const left = new Set(characters)
  return scripts.flatMap((script) => {
    const range = ranges[script] ?? ''
    const own = [...left].filter((character) => isInRange(character, range))
    for (const character of own) left.delete(character)
    if (own.length === 0) return []
    const name = typeface.package.split('/').at(-1)
    const original = readFileSync(find(`${typeface.package}/files/${name}-${script}-${typeface.original}-normal.woff2`))
    return [{ script, range, text: own.join(''), original }]
  })
}

// Text is there at once, in faces of the system scaled to the same width (`styles/base.css`), and nothing moves when these come.
function ruleOf({ family, weight }: Typeface, url: string, range: string | undefined): string {
  const descriptors = [
    `font-family:"${family}"`,
    `src:url("${url}")format("woff2")`,
    `font-weight:${weight}`,
    'font-display:swap',
    ...(range === undefined ? [] : [`unicode-range:${range}`]),
  ]
  return `@font-face{${descriptors.join(';')}}`
}
