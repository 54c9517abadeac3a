import { describe, expect, test } from 'vitest'
import type { Copy, Newest } from '../../../src/offline/copy-status.ts'
import type { Failure, Hindrance } from '../../../src/offline/failure.ts'
import type { PanelState } from '../../../src/offline/panel-state.ts'
import { type PanelWords, quarterInWords, toPanelWords } from '../../../src/offline/panel-words.ts'

const amount = (files: number, bytes: number) => ({ files, bytes })
const newest: Newest = {
  pages: 12,
  size: amount(40, 3_100_000),
  stored: amount(0, 0),
  missing: amount(40, 3_100_000),
}
const idle = (copy: Copy, more: Partial<PanelState & { kind: 'idle' }> = {}): PanelState => ({
  kind: 'idle',
  status: { copy, newest },
  persistent: true,
  ...more,
})
// 10:00 in India, where the tests run.
const saved: Copy = {
  kind: 'saved',
  savedAt: '2031-04-02T04:30:00Z',
  pages: 11,
  size: amount(38, 2_940_000),
  isNewest: true,
}

/** Everything that is there to be read, a line each; buttons in brackets. */
const asRead = ({ headline, details, progress, failure, ...buttons }: PanelWords): string =>
  [
    headline,
    ...details,
    ...(progress === undefined ? [] : [progress.words]),
    ...Object.values(buttons).map((button) => `[${button}]`),
    ...(failure === undefined ? [] : [failure.what, failure.whatToDo]),
  ].join('\n')

describe('the panel', () => {
  test('says what will be kept before anything is', () => {
    expect(asRead(toPanelWords(idle({ kind: 'none' })))).toMatchInlineSnapshot(`
      "Not saved
      12 pages, their search and data: 3.1 MB, on this device, in this browser.
      [Keep this site for offline reading]"
    `)
  })

  test('shows how far it is, and offers to stop', () => {
    const state: PanelState = { kind: 'saving', isUpdate: false, stored: amount(10, 900_000), total: newest.size }
    expect(asRead(toPanelWords(state))).toMatchInlineSnapshot(`
      "Saving …
      Keep this page open until everything has arrived.
      10 of 40 files, 0.9 MB of 3.1 MB
      [Stop]"
    `)
    expect(toPanelWords(state).progress).toMatchObject({ stored: state.stored, total: state.total })
  })

  test('says while it updates that the saved edition stays', () => {
    const state: PanelState = { kind: 'saving', isUpdate: true, stored: amount(10, 900_000), total: newest.size }
    expect(asRead(toPanelWords(state))).toMatchInlineSnapshot(`
      "Updating …
      Keep this page open. Until everything has arrived, the edition you have stays the saved one.
      10 of 40 files, 0.9 MB of 3.1 MB
      [Stop]"
    `)
  })

  test('offers to go on with what was begun', () => {
    const begun = { ...newest, stored: amount(10, 900_000), missing: amount(30, 2_200_000) }
    const state = idle({ kind: 'begun' }, { status: { copy: { kind: 'begun' }, newest: begun } })
    expect(asRead(toPanelWords(state))).toMatchInlineSnapshot(`
      "Begun, not complete
      10 of 40 files are here; 2.2 MB are missing. Nothing can be read offline yet.
      [Go on saving]
      [Remove what has arrived]"
    `)
  })

  test('says what is kept, since when, and that it is the newest', () => {
    expect(asRead(toPanelWords(idle(saved)))).toMatchInlineSnapshot(`
      "Saved on 2 April 2031 at 10:00
      11 pages, their search and data: 2.9 MB; complete. The browser has promised not to clear it by itself.
      It is the newest edition.
      [Remove the saved copy]"
    `)
  })

  test('says that the browser may clear it, where it hasn’t promised not to', () => {
    expect(toPanelWords(idle(saved, { persistent: false })).details[0]).toContain('may clear it')
  })

  test('offers a newer edition with what it costs', () => {
    const partly = { ...newest, stored: amount(30, 1_000_000), missing: amount(10, 2_100_000) }
    const state = idle(saved, { status: { copy: { ...saved, isNewest: false }, newest: partly } })
    expect(asRead(toPanelWords(state))).toMatchInlineSnapshot(`
      "Saved on 2 April 2031 at 10:00
      11 pages, their search and data: 2.9 MB; complete. The browser has promised not to clear it by itself.
      A newer edition is published: 10 files of it, 2.1 MB, are not here yet.
      [Update (2.1 MB)]
      [Remove the saved copy]"
    `)
  })

  test('does not claim to know of newer editions without the host', () => {
    const state = idle(saved, { status: { copy: saved, newest: undefined } })
    expect(asRead(toPanelWords(state))).toMatchInlineSnapshot(`
      "Saved on 2 April 2031 at 10:00
      11 pages, their search and data: 2.9 MB; complete. The browser has promised not to clear it by itself.
      The list of this site’s files can’t be had at the moment. Whether there is a newer edition, this page can’t tell.
      [Remove the saved copy]"
    `)
  })

  test('offers to repair what the browser has taken from', () => {
    const state = idle({ kind: 'damaged', savedAt: '2031-04-02T04:30:00Z' })
    expect(asRead(toPanelWords(state))).toMatchInlineSnapshot(`
      "Saved, but no longer complete
      This site was saved on 2 April 2031 at 10:00. Since then the browser has cleared a part of it.
      [Repair (3.1 MB)]
      [Remove the saved copy]"
    `)
  })

  test('offers a way on from every state in which it waits, and none where it can’t be kept', () => {
    for (const copy of [
      { kind: 'none' },
      { kind: 'begun' },
      { kind: 'damaged', savedAt: '2031-04-02T04:30:00Z' },
    ] as const) {
      expect(toPanelWords(idle(copy)).save).toBeDefined()
      expect(toPanelWords(idle(copy, { status: { copy, newest: undefined } })).save).toBeDefined()
    }
    const { save, cancel, remove } = toPanelWords({ kind: 'hindered', hindrance: 'insecure' })
    expect([save, cancel, remove]).toEqual([undefined, undefined, undefined])
  })
})

test('says what hinders', () => {
  const hindrances: Hindrance[] = ['from-disk', 'insecure', 'unsupported']
  const words = hindrances.map((hindrance) => asRead(toPanelWords({ kind: 'hindered', hindrance })))
  expect(words.join('\n\n')).toMatchInlineSnapshot(`
    "Here already
    You have opened this site from a disk, so it needs no network: all of it is here already.
    To take it along, copy its folder.

    This site can’t be kept here
    This site came over an address without encryption (http), and browsers keep sites only from encrypted ones (https).
    Try the same address with https:// in front.

    This site can’t be kept here
    This browser can’t keep a site. Some can’t in private windows, or where their settings forbid sites to store anything.
    Open this page in an ordinary window, or in another browser."
  `)
})

test('says what failed, and what to do', () => {
  const failures: Failure[] = [
    { kind: 'no-list' },
    { kind: 'busy' },
    { kind: 'no-worker' },
    { kind: 'no-space', needed: 3_100_000, free: 1_200_000 },
    { kind: 'storage-full' },
    { kind: 'storage-closed' },
    { kind: 'connection-lost' },
    { kind: 'refused', file: 'timeline.html', status: 503 },
    { kind: 'altered', file: 'timeline.html' },
    { kind: 'being-published' },
    { kind: 'unexpected', message: 'the cat ate it' },
  ]
  const words = failures.map((failure) => {
    const { what, whatToDo } = toPanelWords(idle({ kind: 'begun' }, { failure })).failure ?? {}
    return `${failure.kind}: ${what}\n${whatToDo}`
  })
  expect(words.join('\n\n')).toMatchInlineSnapshot(`
    "no-list: The list of this site’s files could not be read.
    Try again in a few minutes. If it fails again, the publisher of this site should know.

    busy: Another tab or window is saving or removing this site at the moment.
    Wait until it has finished, or stop it there, and try again.

    no-worker: The browser did not accept the part of this site that shows saved pages.
    In a private window, open this page in an ordinary one. Otherwise allow this site to store data, and try again.

    no-space: There is not enough room: 3.1 MB are needed, and the browser grants this address 1.2 MB more. Nothing was fetched.
    Free some space on the device, or remove what other sites store, in the settings of the browser. Private windows get little room.

    storage-full: The browser’s storage is full.
    Free some space on the device, or remove what other sites store, in the settings of the browser. What has arrived is kept; the button above goes on from there.

    storage-closed: The browser does not let this site store anything, or has cleared it just now.
    In a private window, open this page in an ordinary one. Otherwise allow this site to store data, and try again.

    connection-lost: The host can’t be reached; the connection may be lost.
    Try again when it is back. What has arrived is kept; the button above goes on from there.

    refused: The host did not give timeline.html (it answered 503).
    Try again in a few minutes. What has arrived is kept; the button above goes on from there.

    altered: What arrived as timeline.html is not what was published, so it was not kept. A host, a network or an extension of the browser may have changed it on the way.
    Try again, without extensions or over another network. What has arrived is kept; the button above goes on from there.

    being-published: New editions of this site are coming out faster than they can be fetched.
    Try again in a few minutes. What has arrived is kept; the button above goes on from there.

    unexpected: Something went wrong that this page doesn’t know. The browser calls it: the cat ate it
    Reload this page and try again."
  `)
})

test.each([
  { before: 0, now: 24, words: undefined },
  { before: 24, now: 25, words: 'A quarter has arrived.' },
  { before: 25, now: 49, words: undefined },
  { before: 20, now: 60, words: 'Half has arrived.' },
  { before: 74, now: 75, words: 'Three quarters have arrived.' },
  { before: 99, now: 100, words: undefined },
])('says aloud at $now of 100, after $before: $words', ({ before, now, words }) => {
  expect(quarterInWords(amount(0, before), amount(0, now), amount(9, 100))).toBe(words)
})
