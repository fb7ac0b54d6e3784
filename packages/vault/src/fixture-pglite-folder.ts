/**
 * Folders of PGlite for tests, copied from one that was made once: to make one takes five seconds of the processor, to
 * copy it half a second.
 */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'

const packageFile = join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), '../package.json')
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }
const cache = fileURLToPath(new URL(`../node_modules/.cache/pglite-${version}`, import.meta.url))

/** Makes the folder that others are copied from, if there is none yet; anyone who is first at the same time gives it its name. */
async function fill(): Promise<void> {
  if (existsSync(cache)) return
  mkdirSync(dirname(cache), { recursive: true })
  const draft = mkdtempSync(`${cache}-`)
  await (await PGlite.create({ dataDir: join(draft, 'data') })).close()
  try {
    renameSync(draft, cache)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Copies what is in a folder of many files into another one, by the program of the system: Node's own takes several times as long. */
export const copyFolder = (from: string, to: string): void =>
  void execFileSync('cp', ['-R', `${from}/.`, to], { stdio: 'ignore' })

/** Fills a folder, by default a new temporary one, with an empty database, for `openPGlite`; gives its path. */
export async function newPGliteFolder(folder = mkdtempSync(join(tmpdir(), 'tip-vault-'))): Promise<string> {
  await fill()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  copyFolder(cache, folder)
  return folder
}
