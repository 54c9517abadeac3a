import { megabytes } from '../domain/megabytes.ts'

/** The page with the size of a file wherever it leaves a place for it: `<span data-size-of="/readout.html"></span>`. */
export const withFileSizes = (html: string, sizeOf: (url: string) => number): string =>
  html.replace(
    /<span data-size-of="([^"]+)"[^>]*><\/span>/g,
    (_, url: string) => `<span>${megabytes(sizeOf(url))}</span>`,
  )

/** Whether the page leaves such a place. */
export const asksForFileSizes = (html: string): boolean => html.includes('<span data-size-of="')
