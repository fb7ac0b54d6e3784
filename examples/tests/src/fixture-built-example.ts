/** Examples as they are built, for tests and benches. */

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'

/** The folder of an example, with a slash at its end. */
export const exampleFolder = (name: string): string => fileURLToPath(new URL(`../../${name}/`, import.meta.url))

/** Builds an example into a folder, as partners build it: without what the test runner puts into the environment. */
export function buildInto(outDir: string, name: string): void {
  const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')))
  const { NODE_ENV: _test, ...env } = process.env
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir'], {
    cwd: exampleFolder(name),
    env,
  })
}

/** An example that is served on this machine, from the folder in which it was built. */
export type ServedExample = { url: string; folder: string; close: () => Promise<void> }

/** Serves an example from the folder in which it was built, until it is closed. */
export async function serveBuilt(folder: string, name: string): Promise<ServedExample> {
  const root = exampleFolder(name)
  const server = await preview({
    root,
    configFile: `${root}vite.config.ts`,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  })
  return { url: server.resolvedUrls?.local[0] ?? '', folder, close: () => server.close() }
}
