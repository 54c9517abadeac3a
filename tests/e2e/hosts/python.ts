import { spawn } from 'node:child_process'
import { installDebians } from '../debian-packages.ts'
import { findProgram } from '../find-program.ts'
import { type Host, pathOf, untilPrinted } from './host.ts'

/** `python3 -m http.server` over a folder. */
export async function startPython(folder: string): Promise<Host> {
  const python = findProgram({
    places: ['python3', 'python'],
    versionOption: '--version',
    waysToGet: [() => installDebians(['python3'])],
    whatToDo: 'This test needs Python 3, for its http.server: install the package python3.',
  })
  const server = spawn(pathOf(python), ['-um', 'http.server', '0', '--bind', '127.0.0.1', '--directory', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [, port = ''] = await untilPrinted(server, server.stdout, /port (\d+)/)
  return { root: `http://127.0.0.1:${port}/`, stop: () => server.kill() }
}
