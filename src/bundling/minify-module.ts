import { stop, transform } from 'esbuild'

/** The same module in fewer bytes, for browsers as old as those our scripts run in. */
export async function minifyModule(code: string): Promise<string> {
  const minified = await transform(code, { format: 'esm', minify: true, target: 'es2022', legalComments: 'none' })
  // Otherwise it waits for more, in a process of its own.
  await stop()
  return minified.code
}
