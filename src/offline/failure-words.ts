import { megabytes } from '../domain/megabytes.ts'
import type { Failure, Hindrance } from './failure.ts'

/** What a reader is told: what happened, and what to do. */
export interface FailureWords {
  what: string
  whatToDo: string
}

export function hindranceInWords(hindrance: Hindrance): FailureWords {
  switch (hindrance) {
    case 'from-disk':
      return {
        what: 'You have opened this site from a disk, so it needs no network: all of it is here already.',
        whatToDo: 'To take it along, copy its folder.',
      }
    case 'insecure':
      return {
        what: 'This site came over an address without encryption (http), and browsers keep sites only from encrypted ones (https).',
        whatToDo: 'Try the same address with https:// in front.',
      }
    case 'unsupported':
      return {
        what: 'This browser can’t keep a site. Some can’t in private windows, or where their settings forbid sites to store anything.',
        whatToDo: 'Open this page in an ordinary window, or in another browser.',
      }
    default:
      throw new TypeError(`Unhandled hindrance ${JSON.stringify(hindrance satisfies never)}`)
  }
}

/** What stays after a failure on the way; the button that goes on says so too. */
const KEPT = 'What has arrived is kept; the button above goes on from there.'

export function failureInWords(failure: Failure): FailureWords {
  switch (failure.kind) {
    case 'no-list':
      return {
        what: 'The list of this site’s files could not be read.',
        whatToDo: 'Try again in a few minutes. If it fails again, the publisher of this site should know.',
      }
    case 'busy':
      return {
        what: 'Another tab or window is saving or removing this site at the moment.',
        whatToDo: 'Wait until it has finished, or stop it there, and try again.',
      }
    case 'no-worker':
      return {
        what: 'The browser did not accept the part of this site that shows saved pages.',
        whatToDo:
          'In a private window, open this page in an ordinary one. Otherwise allow this site to store data, and try again.',
      }
    case 'no-space':
      return {
        what: `There is not enough room: ${megabytes(failure.needed)} are needed, and the browser grants this address ${megabytes(failure.free)} more. Nothing was fetched.`,
        whatToDo:
          'Free some space on the device, or remove what other sites store, in the settings of the browser. Private windows get little room.',
      }
    case 'storage-full':
      return {
        what: 'The browser’s storage is full.',
        whatToDo: `Free some space on the device, or remove what other sites store, in the settings of the browser. ${KEPT}`,
      }
    case 'storage-closed':
      return {
        what: 'The browser does not let this site store anything, or has cleared it just now.',
        whatToDo:
          'In a private window, open this page in an ordinary one. Otherwise allow this site to store data, and try again.',
      }
    case 'connection-lost':
      return {
        what: 'The host can’t be reached; the connection may be lost.',
        whatToDo: `Try again when it is back. ${KEPT}`,
      }
    case 'refused':
      return {
        what: `The host did not give ${failure.file} (it answered ${failure.status}).`,
        whatToDo: `Try again in a few minutes. ${KEPT}`,
      }
    case 'altered':
      return {
        what: `What arrived as ${failure.file} is not what was published, so it was not kept. A host, a network or an extension of the browser may have changed it on the way.`,
        whatToDo: `Try again, without extensions or over another network. ${KEPT}`,
      }
    case 'being-published':
      return {
        what: 'New editions of this site are coming out faster than they can be fetched.',
        whatToDo: `Try again in a few minutes. ${KEPT}`,
      }
    case 'unexpected':
      return {
        what: `Something went wrong that this page doesn’t know. The browser calls it: ${failure.message}`,
        whatToDo: 'Reload this page and try again.',
      }
    default:
      throw new TypeError(`Unhandled failure ${JSON.stringify(failure satisfies never)}`)
  }
}
