import { vi } from 'vitest'

/** Caches of a browser, as far as keeping a site needs them. Addresses are taken as written. */
class InventedCaches {
  readonly #caches = new Map<string, InventedCache>()

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()])
  }

  open(name: string): Promise<InventedCache> {
    const cache = this.#caches.get(name) ?? new InventedCache()
    this.#caches.set(name, cache)
    return Promise.resolve(cache)
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name))
  }

  match(url: string, { cacheName }: { cacheName: string }): Promise<Response | undefined> {
    return this.#caches.get(cacheName)?.match(url) ?? Promise.resolve(undefined)
  }
}

class InventedCache {
  readonly #entries = new Map<string, Response>()

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.#entries.keys()].map((url) => ({ url })))
  }

  put(url: string, response: Response): Promise<void> {
    this.#entries.set(url, response)
    return Promise.resolve()
  }

  match(url: string): Promise<Response | undefined> {
    return Promise.resolve(this.#entries.get(url)?.clone())
  }
}

/** Puts empty caches, so many bytes of room and this host in the place of the browser's; returns what is asked of the host. */
export function inventBrowser(room: number, answer: (url: string) => Response): string[] {
  const asked: string[] = []
  vi.stubGlobal('caches', new InventedCaches())
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ quota: room, usage: 0 }) } })
  vi.stubGlobal('fetch', (url: string, { signal }: RequestInit) => {
    if (signal?.aborted === true) return Promise.reject(new DOMException('stopped', 'AbortError'))
    asked.push(url)
    try {
      return Promise.resolve(answer(url))
    } catch (error) {
      return Promise.reject(error as Error)
    }
  })
  return asked
}
