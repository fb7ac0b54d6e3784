import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileCatalogue } from '@tip-standard/formats'
import { createFinding } from '@tip-standard/sheets'
import { cleanOnSignal, toSystemFinding } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'
import { write } from '../process/output.ts'
import { noFolder, refuseOverwriting } from '../process/overwriting.ts'

/** Writes files into a folder, all of them or none. */
export function writeFolder(path: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  return fillFolder(path, Object.keys(files), async (staging) => {
    for (const [name, text] of Object.entries(files)) await write([text], join(staging, name))
  })
}

/**
 * Puts files with these names in a folder, all of them or none: `fill` writes them to a new folder on the same disk,
 * from which they are then moved together. Creates the folder if it does not exist; its other files stay, and without
 * --force files with the same names do too.
 */
export async function fillFolder(
  path: string,
  names: readonly string[],
  fill: (staging: string) => Promise<void>,
): Promise<void> {
  const target = resolve(path)
  const isThere = existsSync(target)
  let staging: string | undefined
  const clean = (): void => {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true })
  }
  const release = cleanOnSignal(clean)
  try {
    if (isThere && names.some((name) => statSync(join(target, name), { throwIfNoEntry: false })?.isDirectory()))
      throw new CouldNotRun(fileCatalogue.english.say(createFinding('isDirectory')))
    for (const name of names) refuseOverwriting(join(target, name))
    staging = await mkdtemp(join(isThere ? target : dirname(target), '.tip-'))
    await fill(staging)
    if (isThere) for (const name of names) renameSync(join(staging, name), join(target, name))
    else renameSync(staging, target)
  } catch (error) {
    const finding = toSystemFinding(error)
    // The parent folder is missing, or is a file.
    if (finding?.code === 'missingFile') throw noFolder(target)
    throw finding === undefined ? error : new CouldNotRun(fileCatalogue.english.say(finding))
  } finally {
    clean()
    release()
  }
}
