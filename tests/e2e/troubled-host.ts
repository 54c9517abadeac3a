import type { IncomingMessage } from 'node:http'
import { type Mount, serve } from './static-server.ts'

/** What becomes of a request: it is answered as by any host, its connection is closed, or its answer comes with other bytes. */
export type Fate = 'answered' | 'cut off' | 'altered'

/** A host whose behaviour tests change while it runs. Service workers ask it too, whom Playwright's own switches don't reach. */
export interface TroubledHost {
  origin: string
  /** Decides over each request; a promise that waits makes the host slow. */
  decide: (path: string, request: IncomingMessage) => Fate | Promise<Fate>
  /** The paths of all requests, in order; to be emptied at will. */
  asked: string[]
  stop: () => void
}

/** Starts one. A test changes what a mount serves by changing its folder. */
export async function startTroubledHost(mounts: readonly Mount[]): Promise<TroubledHost> {
  const host: TroubledHost = { origin: '', decide: () => 'answered', asked: [], stop: () => undefined }
  const { server, origin } = await serve(mounts, async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    host.asked.push(path)
    switch (await host.decide(path, request)) {
      case 'answered':
        return false
      case 'cut off':
        request.socket.destroy()
        return true
      case 'altered':
        response.end('Something else')
        return true
    }
  })
  host.origin = origin
  host.stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return host
}
