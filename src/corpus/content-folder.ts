import path from 'node:path'

/** The folder the site is made from, absolute: `content/`, or what `READOUT_CONTENT` names. */
export const contentFolder = (): string => path.resolve(process.env['READOUT_CONTENT'] || 'content')
