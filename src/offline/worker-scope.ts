// The little of a service worker's world that ours uses. TypeScript's own description of it (lib.webworker) can't stand beside
// that of a page (lib.dom) in one project. https://www.w3.org/TR/service-workers/

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  /** The page that a navigation will make; empty for any other request. */
  readonly resultingClientId: string
  respondWith(response: Promise<Response>): void
}

interface Client {
  readonly id: string
  readonly url: string
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly Client[]>
  }
  addEventListener(type: 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}
