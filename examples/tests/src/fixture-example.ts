import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'

/** The folder of an example, with a slash at its end. */
export const exampleFolder = (name: string): string => fileURLToPath(new URL(`../../${name}/`, import.meta.url))

/** Builds an example as partners build it, without what the test runner puts into the environment; two tests at the same time must not share a folder. */
export function buildExample(name: string, outDir = 'dist'): void {
  const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')))
  const { NODE_ENV: _test, ...env } = process.env
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir'], {
    cwd: exampleFolder(name),
    env,
  })
}

/** An example that is served on this machine. */
export type ServedExample = { url: string; close: () => Promise<void> }

/** Builds an example and serves it until it is closed. */
export async function serveExample(name: string, outDir = 'dist'): Promise<ServedExample> {
  buildExample(name, outDir)
  const root = exampleFolder(name)
  const server = await preview({
    ...{ root, configFile: `${root}vite.config.ts`, build: { outDir } },
    preview: { port: 0, host: '127.0.0.1' },
  })
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}
