import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder from which packages of the command are found, for as long as one run of the tests lasts. */
    runFolder: string
  }
}

/** Makes a folder for what one test file builds and others use, and takes it away after the run. */
export default function setup({ provide }: TestProject): () => void {
  const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'run-'))
  provide('runFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
