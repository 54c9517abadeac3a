import { test as base } from '@playwright/test'
import { sites } from './sites.ts'

interface Options {
  /** The root of the site under test. */
  root: string
  /** What the browser may complain about; by default nothing. */
  tolerated: RegExp | undefined
}

interface Watch {
  /** Fails a test in which the page asks another host for something, throws, complains, or opens a dialog. */
  watch: undefined
}

/** The tests' `test`: a browser that was found, the site's addresses, and a page that is watched. */
export const test = base.extend<Options & Watch>({
  root: [async ({}, use) => use(sites().roots[0]), { option: true }],
  tolerated: [undefined, { option: true }],
  launchOptions: [
    async ({}, use) => {
      // Chrome's sandbox can't be had as root, which is who runs in most containers.
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
      await use({ executablePath: sites().browser, args: [...args, '--disable-background-networking'] })
    },
    { scope: 'worker' },
  ],
  watch: [
    async ({ context, root, tolerated }, use) => {
      const surprises: string[] = []
      const { origin } = new URL(root)
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol !== 'data:' && url.origin !== origin) surprises.push(`asks for ${request.url()}`)
      })
      context.on('weberror', (error) => surprises.push(`throws ${error.error().message}`))
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') surprises.push(`says ${message.text()}`)
      })
      context.on('dialog', (dialog) => {
        surprises.push(`opens a dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      await use(undefined)
      base.expect(surprises.filter((surprise) => tolerated?.test(surprise) !== true)).toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
