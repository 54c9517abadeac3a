import { transform } from 'esbuild'

/** The same module in fewer bytes, for browsers as old as those our scripts run in. */
export const minifyModule = async (code: string): Promise<string> =>
  (await transform(code, { format: 'esm', minify: true, target: 'es2022', legalComments: 'none' })).code
