import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ActorRecord } from '../../src/structured-data/actor-record.ts'
import type { ArticleRecord } from '../../src/structured-data/article-record.ts'
import type { ClaimRecord } from '../../src/structured-data/claim-record.ts'

/** What `global-setup.ts` tells the tests, by way of the environment. */
export interface Sites {
  browser: string
  /** The folder with the built site of the five articles, and where it is served: at the root and two folders down. */
  folder: string
  roots: readonly [string, string]
  /** The folder with the site of the invented hostile corpus, and where it is served. */
  hostileFolder: string
  hostileRoot: string
  /** Where the site of an invented story that articles tell differently is served. */
  bridgeRoot: string
}

const VARIABLE = 'READOUT_E2E_SITES'

export const publishSites = (sites: Sites): void => {
  process.env[VARIABLE] = JSON.stringify(sites)
}

export function sites(): Sites {
  const told = process.env[VARIABLE]
  if (told === undefined) throw new Error('The sites are built by global-setup.ts, which has not run.')
  return JSON.parse(told) as Sites
}

interface Tables {
  articles: ArticleRecord
  claims: ClaimRecord
  actors: ActorRecord
}

const read = new Map<string, readonly unknown[]>()

/** A table of the built site, so that tests know its content without naming any. Its file is read once: tests ask letter by letter. */
export function table<Name extends keyof Tables>(name: Name): readonly Tables[Name][] {
  const file = path.join(sites().folder, `data/${name}.json`)
  const rows = read.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as readonly unknown[])
  read.set(file, rows)
  return rows as readonly Tables[Name][]
}

/** The first of a list that fits; a site without one can't be tested. */
export function first<T>(list: readonly T[], fits: (one: T) => boolean = () => true): T {
  const found = list.find(fits)
  if (found === undefined) throw new Error('The site has nothing to try this on.')
  return found
}
