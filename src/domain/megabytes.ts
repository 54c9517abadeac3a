/** A size as readers know it from their devices, in millions of bytes: "8.6 MB", "0.1 MB" at the least. */
export const megabytes = (bytes: number): string =>
  `${Math.max(bytes / 1e6, 0.1).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`
