import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

export type FoundProgram = { kind: 'found'; file: string } | { kind: 'missing'; whatToDo: string }

export interface WantedProgram {
  /** Where it may be: whole paths, and bare names to look for on the PATH. */
  places: readonly string[]
  /** The option that makes it say its version, which one that lacks libraries of the system can't. */
  versionOption: string
  /** Ways to get one, tried in this order where none is found. Each may fail without a word. */
  waysToGet: readonly (() => void)[]
  /** One line for people, where all of that was in vain. */
  whatToDo: string
}

/** Finds a program that runs; else gets one; else says what to do. */
export function findProgram({ places, versionOption, waysToGet, whatToDo }: WantedProgram): FoundProgram {
  for (const getOne of [() => undefined, ...waysToGet]) {
    getOne()
    const file = places.flatMap(whereIs).find((candidate) => runs(candidate, versionOption))
    if (file !== undefined) return { kind: 'found', file }
  }
  return { kind: 'missing', whatToDo }
}

export const runs = (file: string, versionOption: string): boolean =>
  existsSync(file) && spawnSync(file, [versionOption]).status === 0

const whereIs = (place: string): string[] =>
  path.isAbsolute(place)
    ? [place]
    : (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, place))
