import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** Pictures that were drawn before, by what they were drawn from. */
const CACHE = path.resolve('node_modules/.cache/readout-share')

let ready: Promise<void> | undefined

/**
 * An SVG as PNG, with text in the given fonts (TrueType or OpenType) and in no other. The same SVG and fonts give the same bytes; what was
 * drawn once is taken from a cache.
 */
export async function drawPng(svg: string, fonts: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = path.join(CACHE, `${digestOf([Buffer.from(svg), ...fonts])}.png`)
  if (existsSync(file)) return new Uint8Array(readFileSync(file))
  ready ??= initWasm(
    readFileSync(createRequire(path.resolve('package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  )
  await ready
  const drawing = new Resvg(svg, { font: { fontBuffers: [...fonts], loadSystemFonts: false } })
  const png = new Uint8Array(drawing.render().asPng())
  drawing.free()
  mkdirSync(CACHE, { recursive: true })
  // A build that is stopped here leaves nothing half-written where the next one looks.
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, png)
  renameSync(unfinished, file)
  return png
}

function digestOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length} `).update(part)
  return hash.digest('hex')
}
