import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileCatalogue } from '@tip-standard/formats'
import { createFinding } from '@tip-standard/sheets'
import { cleanOnSignal, type StagedFile, toSystemFinding } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'
import { unwritten, write } from '../process/output.ts'
import { noFolder, refuseOverwriting } from '../process/overwriting.ts'

/** The files of a folder: their names, and what they contain. */
export type FolderFiles = Readonly<Record<string, string | Uint8Array>>

/** Writes files into a folder, all of them or none. */
export async function writeFolder(path: string, files: FolderFiles): Promise<void> {
  await placeNow(path, await stageFolder(path, files))
}

/** Writes files beside the folder that they are for, which stays as it is until they are placed. */
export function stageFolder(path: string, files: FolderFiles): Promise<StagedFile> {
  return stage(path, Object.keys(files), async (staging) => {
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
  await placeNow(path, await stage(path, names, fill))
}

async function placeNow(path: string, staged: StagedFile): Promise<void> {
  const result = await staged.place()
  if (!result.ok) throw unwritten(path, result.finding)
}

async function stage(
  path: string,
  names: readonly string[],
  fill: (staging: string) => Promise<void>,
): Promise<StagedFile> {
  const target = resolve(path)
  const isThere = existsSync(target)
  let staging: string | undefined
  const clean = (): void => {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true })
  }
  const release = cleanOnSignal(clean)
  const discard = async (): Promise<void> => {
    clean()
    release()
  }
  try {
    if (isThere && names.some((name) => statSync(join(target, name), { throwIfNoEntry: false })?.isDirectory()))
      throw new CouldNotRun(fileCatalogue.english.say(createFinding('isDirectory')))
    for (const name of names) refuseOverwriting(join(target, name))
    staging = await mkdtemp(join(isThere ? target : dirname(target), '.tip-'))
    await fill(staging)
  } catch (error) {
    await discard()
    const finding = toSystemFinding(error)
    // The parent folder is missing, or is a file.
    if (finding?.code === 'missingFile') throw noFolder(target)
    throw finding === undefined ? error : new CouldNotRun(fileCatalogue.english.say(finding))
  }
  const filled = staging
  const place: StagedFile['place'] = async () => {
    let bytes = 0
    try {
      if (!isThere) renameSync(filled, target)
      else
        for (const name of names) {
          const { size } = statSync(join(filled, name))
          renameSync(join(filled, name), join(target, name))
          bytes += size
        }
      return { ok: true, bytes }
    } catch (error) {
      const finding = toSystemFinding(error)
      if (finding === undefined) throw error
      return { ok: false, finding, bytes }
    } finally {
      await discard()
    }
  }
  return { place, discard }
}
