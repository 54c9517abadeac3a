/** The page with the size of a file wherever it leaves a place for it: `<span data-size-of="/readout.html"></span>`. */
export const withFileSizes = (html: string, sizeOf: (url: string) => number): string =>
  html.replace(
    /<span data-size-of="([^"]+)"[^>]*><\/span>/g,
    (_, url: string) => `<span>${(sizeOf(url) / 1_000_000).toFixed(1)} MB</span>`,
  )
