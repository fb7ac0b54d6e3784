import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { inject, vi } from 'vitest'
import type {} from '../../../packages/cli/test/run-folder.ts'

/** The folder of an example, with a slash at its end. */
export const exampleFolder = (name: string): string => fileURLToPath(new URL(`../../${name}/`, import.meta.url))

/**
 * Builds an example as partners build it, without what the test runner puts into the environment, and gives the folder of what was built. It is built once
 * in a run, for all the tests that open it: none may change anything in there.
 */
export async function buildExample(name: string): Promise<string> {
  const built = join(inject('runFolder'), `example-${name}`)
  const building = `${built}-building`
  while (!existsSync(built)) {
    try {
      mkdirSync(building)
    } catch {
      await vi.waitUntil(() => !existsSync(building), { timeout: 300_000 })
      continue
    }
    try {
      // Another may have been ready between the look and the start.
      if (existsSync(built)) continue
      runVite(name, join(building, 'dist'))
      renameSync(join(building, 'dist'), built)
    } finally {
      rmSync(building, { recursive: true, force: true })
    }
  }
  return built
}

function runVite(name: string, outDir: string): void {
  const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')))
  const { NODE_ENV: _test, ...env } = process.env
  const cwd = exampleFolder(name)
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir'], {
    cwd,
    env,
  })
}

/** An example that is served on this machine, from the folder in which it was built. */
export type ServedExample = { url: string; folder: string; close: () => Promise<void> }

/** Builds an example and serves it until it is closed. */
export async function serveExample(name: string): Promise<ServedExample> {
  const outDir = await buildExample(name)
  const root = exampleFolder(name)
  const server = await preview({
    ...{ root, configFile: `${root}vite.config.ts`, build: { outDir } },
    preview: { port: 0, host: '127.0.0.1' },
  })
  return { url: server.resolvedUrls?.local[0] ?? '', folder: outDir, close: () => server.close() }
}
