import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { FoundProgram } from '../find-program.ts'

/** Something that serves a site. */
export interface Host {
  /** The address of the site, with a slash at its end. */
  root: string
  stop(): void
}

/** The path of a program; throws, in one line, what to do where there is none. */
export function pathOf(program: FoundProgram): string {
  if (program.kind === 'missing') throw new Error(program.whatToDo)
  return program.file
}

/** What a program prints up to a line of this form, as its match; throws what it printed where it ends before. */
export function untilPrinted(program: ChildProcess, from: Readable, line: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let printed = ''
    from.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      const match = line.exec(printed)
      if (match !== null) resolve(match)
    })
    program.once('error', reject)
    program.once('exit', () => reject(new Error(`${program.spawnfile} has ended. ${printed}`)))
  })
}
