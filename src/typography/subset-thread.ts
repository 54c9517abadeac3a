import { parentPort, workerData } from 'node:worker_threads'
import subsetFont from 'subset-font'
import type { FontToSubset } from './subset-fonts.ts'

// Runs in a thread of its own, which `subset-fonts.ts` starts.

const fonts = workerData as readonly FontToSubset[]
parentPort?.postMessage(
  await Promise.all(fonts.map(({ original, text, options }) => subsetFont(Buffer.from(original), text, options))),
)
