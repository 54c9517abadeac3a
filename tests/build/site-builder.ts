import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const PROJECT = path.resolve(import.meta.dirname, '../..')
const ASTRO = path.join(PROJECT, 'node_modules/.bin/astro')

interface BuildOptions {
  siteUrl?: string
  /** Another configuration, from the project's folder. */
  config?: string
  /** The hook at which that configuration fails. */
  failAt?: string
}

/** A copy of an invented corpus that a test may spoil, with a `dist` of its own that holds a last good site. */
export class FixtureSite {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'readout-site-'))
  readonly content = path.join(this.folder, 'content')
  readonly dist = path.join(this.folder, 'dist')

  constructor(corpus = 'harbour') {
    cpSync(path.join(import.meta.dirname, 'fixtures', corpus, 'content'), this.content, { recursive: true })
    mkdirSync(this.dist)
    writeFileSync(path.join(this.dist, 'index.html'), 'last good site')
  }

  read(file: string): string {
    return readFileSync(path.join(this.content, file), 'utf8')
  }

  write(file: string, bytes: string | Uint8Array): void {
    writeFileSync(path.join(this.content, file), bytes)
  }

  /** Replaces words in a file; throws where they don't stand there, so that a case can't pass by spoiling nothing. */
  replace(file: string, from: string, to: string): void {
    const text = this.read(file)
    if (!text.includes(from)) throw new Error(`${file} does not contain ${JSON.stringify(from)}`)
    this.write(file, text.replace(from, to))
  }

  /** Runs an Astro command to its end, as a person would; `printed` joins both streams. */
  run(command: string, { siteUrl, config, failAt }: BuildOptions = {}): { exitCode: number | null; printed: string } {
    const options = [
      ...(command === 'build' ? ['--outDir', this.dist] : []),
      ...(config === undefined ? [] : ['--config', config]),
    ]
    const { status, stdout, stderr } = spawnSync(process.execPath, [ASTRO, command, ...options], {
      cwd: PROJECT,
      encoding: 'utf8',
      env: {
        ...this.#environment(),
        ...(siteUrl && { SITE_URL: siteUrl }),
        ...(failAt && { FAIL_AT: failAt }),
      },
    })
    return { exitCode: status, printed: `${stdout}\n${stderr}` }
  }

  /** Starts an Astro command that goes on until it is stopped. */
  start(command: string, ...options: string[]) {
    const child = spawn(process.execPath, [ASTRO, command, ...options], { cwd: PROJECT, env: this.#environment() })
    let printed = ''
    const listeners = new Set<() => void>()
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString()
        for (const listener of listeners) listener()
      })
    }
    return {
      printed: () => printed,
      /** Waits until something is printed; gives the words that matched. The test's own time limit ends a vain wait. */
      waitFor: (pattern: RegExp): Promise<string> =>
        new Promise((resolve) => {
          const look = () => {
            const match = pattern.exec(printed)
            if (match === null) return
            listeners.delete(look)
            resolve(match[0])
          }
          listeners.add(look)
          look()
        }),
      stop: () => child.kill(),
    }
  }

  #environment(): NodeJS.ProcessEnv {
    return { ...shellEnvironment(), READOUT_CONTENT: this.content, CI: '1' }
  }
}

/** The environment of a person's shell: without SITE_URL, and without what the test runner set for itself. */
export function shellEnvironment(): NodeJS.ProcessEnv {
  const OURS = /^(SITE_URL|READOUT_CONTENT|NODE_ENV|VITEST.*|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)))
  return { ...environment, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
}
