import { countInWords } from '../domain/count-in-words.ts'
import { megabytes } from '../domain/megabytes.ts'
import type { Amount } from './amount.ts'
import type { Copy, CopyStatus } from './copy-status.ts'
import { failureInWords, type FailureWords, hindranceInWords } from './failure-words.ts'
import type { PanelState } from './panel-state.ts'

/** What the panel shows and offers. A button without words isn't there. */
export interface PanelWords {
  headline: string
  details: string[]
  progress?: { stored: Amount; total: Amount; words: string }
  /** Keeps, goes on, updates or repairs: the same work. */
  save?: string
  cancel?: string
  remove?: string
  failure?: FailureWords
}

export function toPanelWords(state: PanelState): PanelWords {
  switch (state.kind) {
    case 'hindered':
      return {
        headline: state.hindrance === 'from-disk' ? 'Here already' : 'This site can’t be kept here',
        details: [],
        failure: hindranceInWords(state.hindrance),
      }
    case 'looking':
      return { headline: 'Checking what is kept here …', details: [] }
    case 'idle':
      return {
        ...idleWords(state.status, state.persistent),
        ...(state.failure === undefined ? {} : { failure: failureInWords(state.failure) }),
      }
    case 'saving':
      return {
        headline: state.isUpdate ? 'Updating …' : 'Saving …',
        details: [
          state.isUpdate
            ? 'Keep this page open. Until everything has arrived, the edition you have stays the saved one.'
            : 'Keep this page open until everything has arrived.',
        ],
        progress: { ...state, words: progressInWords(state.stored, state.total) },
        cancel: 'Stop',
      }
    case 'removing':
      return { headline: 'Removing …', details: [] }
    default:
      throw new TypeError(`Unhandled state ${JSON.stringify(state satisfies never)}`)
  }
}

const NO_LIST = 'The list of this site’s files can’t be had at the moment.'
const REMOVE = 'Remove the saved copy'

function idleWords({ copy, newest }: CopyStatus, persistent: boolean): PanelWords {
  switch (copy.kind) {
    case 'none':
      return {
        headline: 'Not saved',
        details: [newest === undefined ? NO_LIST : `${extentInWords(newest)}, on this device, in this browser.`],
        save: 'Keep this site for offline reading',
      }
    case 'begun':
      return {
        headline: 'Begun, not complete',
        details: [
          newest === undefined
            ? NO_LIST
            : `${newest.stored.files.toLocaleString('en-GB')} of ${countInWords(newest.size.files, 'file')} are here; ${megabytes(newest.missing.bytes)} are missing. Nothing can be read offline yet.`,
        ],
        save: 'Go on saving',
        remove: 'Remove what has arrived',
      }
    case 'damaged':
      return {
        headline: 'Saved, but no longer complete',
        details: [
          `This site was saved on ${dateInWords(copy.savedAt)}. Since then the browser has cleared a part of it.`,
          ...(newest === undefined ? [NO_LIST] : []),
        ],
        save: newest === undefined ? 'Repair' : `Repair (${megabytes(newest.missing.bytes)})`,
        remove: REMOVE,
      }
    case 'saved':
      return {
        headline: `Saved on ${dateInWords(copy.savedAt)}`,
        details: [
          `${extentInWords(copy)}; complete. ${
            persistent
              ? 'The browser has promised not to clear it by itself.'
              : 'The browser may clear it when it runs out of room.'
          }`,
          newestInWords(copy, newest),
        ],
        ...(copy.isNewest || newest === undefined ? {} : { save: `Update (${megabytes(newest.missing.bytes)})` }),
        remove: REMOVE,
      }
    default:
      throw new TypeError(`Unhandled copy ${JSON.stringify(copy satisfies never)}`)
  }
}

function newestInWords(copy: Copy & { kind: 'saved' }, newest: CopyStatus['newest']): string {
  if (newest === undefined) return `${NO_LIST} Whether there is a newer edition, this page can’t tell.`
  if (copy.isNewest) return 'It is the newest edition.'
  return newest.stored.files > 0
    ? `A newer edition is published: ${countInWords(newest.missing.files, 'file')} of it, ${megabytes(newest.missing.bytes)}, are not here yet.`
    : `A newer edition is published: ${megabytes(newest.missing.bytes)}.`
}

const extentInWords = ({ pages, size }: { pages: number; size: Amount }): string =>
  `${countInWords(pages, 'page')}, their search and data: ${megabytes(size.bytes)}`

const progressInWords = (stored: Amount, total: Amount): string =>
  `${stored.files.toLocaleString('en-GB')} of ${countInWords(total.files, 'file')}, ${megabytes(stored.bytes)} of ${megabytes(total.bytes)}`

/** The day and the time, as the reader's clock had them. */
const dateInWords = (iso: string): string => {
  const date = new Date(iso)
  const day = date.toLocaleDateString('en-GB', { dateStyle: 'long' })
  return `${day} at ${date.toLocaleTimeString('en-GB', { timeStyle: 'short' })}`
}

/** What is said aloud on the way: the quarters that have passed, and nothing between them. */
export function quarterInWords(before: Amount, now: Amount, total: Amount): string | undefined {
  const quarter = ({ bytes }: Amount): number => Math.floor((4 * bytes) / Math.max(total.bytes, 1))
  return quarter(now) > quarter(before) && quarter(now) < 4
    ? ['', 'A quarter has arrived.', 'Half has arrived.', 'Three quarters have arrived.'][quarter(now)]
    : undefined
}
