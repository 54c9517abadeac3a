import { spawn } from 'node:child_process'
import { ProcessTree, type TreeUse } from './process-tree.ts'

/** A command that ran to its end. */
export interface MeasuredRun {
  /** Milliseconds since 1970. */
  from: number
  to: number
  cpuSeconds: number
  uses: readonly TreeUse[]
}

/** Milliseconds between two looks at the processes. */
const INTERVAL = 100

/** Runs a Node program and measures it with everything it starts. Throws, with what was printed, where it fails. */
export async function runMeasured(argv: readonly string[], environment: Record<string, string>): Promise<MeasuredRun> {
  const from = Date.now()
  const child = spawn(process.execPath, argv, {
    env: { ...cleanEnvironment(), ...environment, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const tree = new ProcessTree(child.pid ?? 0)
  const watch = setInterval(() => tree.look(), INTERVAL)
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).finally(() => clearInterval(watch))
  if (exitCode !== 0) throw new Error(`${argv.join(' ')} ended with exit code ${String(exitCode)}.\n${printed}`)
  return { from, to: Date.now(), cpuSeconds: tree.cpuSeconds, uses: tree.uses }
}

/** Without what would make a build another one. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(SITE_URL|NODE_OPTIONS)$/.test(name)))
}
