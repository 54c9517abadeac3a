import { readdirSync, readFileSync } from 'node:fs'

/** What a process and everything it started use at one moment. */
export interface TreeUse {
  /** Milliseconds since 1970. */
  at: number
  /** Resident memory in bytes; what processes share counts for each. */
  memory: number
  /** The same without the processes that make the search index. */
  memoryWithoutIndexer: number
}

/** Clock ticks of /proc a second: the same on every Linux, whatever its kernel counts with. */
const TICKS = 100

interface Process {
  id: number
  parent: number
  name: string
  /** Seconds in user and system mode. */
  cpu: number
}

/** Watches a process and everything it starts, by looking into Linux's /proc now and then. */
export class ProcessTree {
  readonly uses: TreeUse[] = []
  readonly #root: number
  readonly #cpu = new Map<number, number>()

  constructor(root: number) {
    this.#root = root
  }

  look(): void {
    const members = this.#members()
    for (const { id, cpu } of members) this.#cpu.set(id, cpu)
    const memoryOf = (some: readonly Process[]) => some.reduce((sum, { id }) => sum + residentMemory(id), 0)
    const [indexers, others] = [members.filter(isIndexer), members.filter((member) => !isIndexer(member))]
    const memoryWithoutIndexer = memoryOf(others)
    this.uses.push({ at: Date.now(), memory: memoryWithoutIndexer + memoryOf(indexers), memoryWithoutIndexer })
  }

  /** Seconds of processor time of all processes that were seen, as of the last look at each. */
  get cpuSeconds(): number {
    return [...this.#cpu.values()].reduce((sum, seconds) => sum + seconds, 0)
  }

  #members(): Process[] {
    const childrenOf = Map.groupBy(allProcesses(), ({ parent }) => parent)
    const members = [...childrenOf.values()].flat().filter(({ id }) => id === this.#root)
    // A list grows while it is walked.
    for (const { id } of members) members.push(...(childrenOf.get(id) ?? []))
    return members
  }
}

/** Pagefind, and the process of ours that feeds it and cuts what it makes. */
const isIndexer = ({ name }: Process): boolean => /^(?:pagefind|readout-beside)/.test(name)

function allProcesses(): Process[] {
  return readdirSync('/proc').flatMap((entry) => {
    const id = Number(entry)
    const stat = Number.isInteger(id) ? readOrNothing(`/proc/${entry}/stat`) : ''
    // The name stands in parentheses and can hold some itself.
    const [nameEnd, nameStart] = [stat.lastIndexOf(')'), stat.indexOf('(')]
    if (nameEnd === -1) return []
    const fields = stat.slice(nameEnd + 2).split(' ')
    const [parent, user, system] = [1, 11, 12].map((index) => Number(fields[index]))
    const cpu = ((user ?? 0) + (system ?? 0)) / TICKS
    return [{ id, parent: parent ?? 0, name: stat.slice(nameStart + 1, nameEnd), cpu }]
  })
}

const residentMemory = (id: number): number =>
  Number(/^VmRSS:\s*(\d+) kB$/m.exec(readOrNothing(`/proc/${id}/status`))?.[1] ?? 0) * 1024

/** A process can end between two looks. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
