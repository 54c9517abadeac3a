import type { SiteFile } from '../domain/site-files.ts'

/** How much some files are. */
export interface Amount {
  files: number
  bytes: number
}

export const amountOf = (files: readonly SiteFile[]): Amount => ({
  files: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
})
