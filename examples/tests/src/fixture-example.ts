import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inject, vi } from 'vitest'
import type {} from '../../../packages/cli/test/run-folder.ts'
import { buildInto, type ServedExample, serveBuilt } from './fixture-built-example.ts'

/** Builds an example once in a run, for all the tests that open it, and gives the folder: none may change anything in there. */
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
      buildInto(join(building, 'dist'), name)
      renameSync(join(building, 'dist'), built)
    } finally {
      rmSync(building, { recursive: true, force: true })
    }
  }
  return built
}

/** Builds an example and serves it until it is closed. */
export const serveExample = async (name: string): Promise<ServedExample> => serveBuilt(await buildExample(name), name)
