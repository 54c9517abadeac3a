import { element } from '../dom/element.ts'
import { partOf } from '../dom/find-element.ts'
import { type CopyStatus, extentOf, toCopyStatus } from './copy-status.ts'
import { type Failure, type Hindrance, toFailure } from './failure.ts'
import type { PanelState } from './panel-state.ts'
import { quarterInWords, toPanelWords } from './panel-words.ts'
import { fetchSiteFiles } from './read-site-files.ts'
import { registrationOf, removeCopy, saveCopy } from './save-copy.ts'
import { readSavedEdition } from './saved-edition.ts'
import { readStoredEditions } from './stored-editions.ts'

/** Parts of the panel's markup in `OfflineCopy.astro`, by their `data-part`. */
type Part =
  | 'cancel'
  | 'details'
  | 'failure'
  | 'headline'
  | 'progress'
  | 'progress-words'
  | 'remove'
  | 'save'
  | 'status'
  | 'what'
  | 'what-to-do'

/**
 * Keeps the whole site in this browser and removes it again. Nothing is stored before the reader presses a button. `data-root` leads
 * to the root of the site. What it says is worked out in `panel-words.ts`.
 */
export class OfflineCopy extends HTMLElement {
  /** The root of the site, a whole address. */
  #root = ''
  #state: PanelState = { kind: 'looking' }
  #stop = new AbortController()

  connectedCallback(): void {
    this.#root = new URL(this.dataset['root'] ?? '', document.baseURI).href
    this.#part('save').addEventListener('click', () => void this.#save())
    this.#part('cancel').addEventListener('click', () => this.#stop.abort())
    this.#part('remove').addEventListener('click', () => void this.#remove())
    const hindrance = hindranceHere()
    if (hindrance !== undefined) {
      this.#show({ kind: 'hindered', hindrance })
      return
    }
    void this.#look()
    document.addEventListener('visibilitychange', () => this.#lookAgain())
  }

  /** Another tab may have saved or removed the site while this one was out of sight. */
  #lookAgain(): void {
    if (document.hidden || this.#state.kind !== 'idle') return
    const { failure } = this.#state
    void this.#look(failure?.kind === 'busy' ? undefined : failure)
  }

  /** Finds out what is kept and what could be, and says so. */
  async #look(failure?: Failure): Promise<void> {
    const before = this.#state
    try {
      const status = await readStatus(this.#root)
      const persistent = await navigator.storage.persisted()
      // The reader has pressed a button meanwhile.
      if (this.#state !== before) return
      this.#show({ kind: 'idle', status, persistent, ...(failure === undefined ? {} : { failure }) })
    } catch (error) {
      // Where settings forbid a site to store anything, it may not even look.
      this.#show({ kind: 'hindered', hindrance: 'unsupported' })
      console.warn(error)
    }
  }

  async #save(): Promise<void> {
    if (this.#state.kind !== 'idle') return
    const { copy, newest } = this.#state.status
    const nothing = { files: 0, bytes: 0 }
    let saving: PanelState & { kind: 'saving' } = {
      kind: 'saving',
      isUpdate: copy.kind === 'saved',
      stored: newest?.stored ?? nothing,
      total: newest?.size ?? nothing,
    }
    const go = (change: Partial<typeof saving>): void => {
      saving = { ...saving, ...change }
      this.#show(saving)
    }
    go({})
    this.#stop = new AbortController()
    // A browser may ask the reader, who may leave the question open.
    void navigator.storage.persist().catch(() => false)
    await this.#change(() =>
      saveCopy(
        this.#root,
        (list) => go({ total: extentOf(list).size }),
        (stored) => {
          const quarter = quarterInWords(saving.stored, stored, saving.total)
          go({ stored })
          if (quarter !== undefined) this.#say(quarter)
        },
        this.#stop.signal,
      ),
    )
  }

  async #remove(): Promise<void> {
    this.#show({ kind: 'removing' })
    await this.#change(() => removeCopy(this.#root))
  }

  /** Does the work, and says what is kept afterwards and what failed. */
  async #change(work: () => Promise<void>): Promise<void> {
    let failure: Failure | undefined
    try {
      await work()
    } catch (error) {
      if (!this.#stop.signal.aborted) {
        failure = toFailure(error)
        console.warn(error)
      }
    }
    await this.#look(failure)
    this.#say([this.#part('headline').textContent, this.#part('what').textContent].join('. '))
  }

  #show(state: PanelState): void {
    this.#state = state
    const words = toPanelWords(state)
    this.#part('headline').textContent = words.headline
    this.#part('details').replaceChildren(...words.details.map((detail) => element('p', {}, [detail])))
    this.#part('failure').hidden = words.failure === undefined
    this.#part('what').textContent = words.failure?.what ?? ''
    this.#part('what-to-do').textContent = words.failure?.whatToDo ?? ''
    this.#showProgress(words.progress)
    const hadFocus = this.contains(document.activeElement)
    for (const button of ['save', 'cancel', 'remove'] as const) {
      this.#part(button).hidden = words[button] === undefined
      this.#part(button).textContent = words[button] ?? ''
    }
    // A button that has gone leaves the focus nowhere; on the next one, a second press would do what nobody asked for.
    if (hadFocus && !this.contains(visible(document.activeElement))) this.#part('headline').focus()
  }

  #showProgress(progress: ReturnType<typeof toPanelWords>['progress']): void {
    const part = this.#part('progress')
    part.hidden = progress === undefined
    const bar = part.querySelector('progress')
    if (progress === undefined || bar === null) return
    bar.max = Math.max(progress.total.bytes, 1)
    bar.value = progress.stored.bytes
    this.#part('progress-words').textContent = progress.words
  }

  /** Says something to readers who don't see the panel change. */
  #say(words: string): void {
    this.#part('status').textContent = words
  }

  #part(part: Part): HTMLElement {
    return partOf(this, part)
  }
}

/** Why nothing can be kept here, as far as that shows without trying. */
function hindranceHere(): Hindrance | undefined {
  if (location.protocol === 'file:') return 'from-disk'
  if (!isSecureContext) return 'insecure'
  const needed =
    'serviceWorker' in navigator && 'locks' in navigator && 'storage' in navigator && 'caches' in globalThis
  return needed ? undefined : 'unsupported'
}

async function readStatus(root: string): Promise<CopyStatus> {
  const [saved, editions, registration, list] = await Promise.all([
    readSavedEdition(root),
    readStoredEditions(root),
    registrationOf(root),
    fetchSiteFiles(root).catch(() => undefined),
  ])
  return toCopyStatus({ saved, editions, hasWorker: registration !== undefined, list })
}

const visible = (focused: Element | null): Element | null => (focused?.checkVisibility() === true ? focused : null)
