import { rmSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { cleanOnSignal } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'
import { noFolder } from '../process/overwriting.ts'
import { fileBehind } from './file-behind.ts'

/**
 * Runs a function that reads and writes a file while no other process does; if one does, throws with the message
 * `busy`. A link and the file behind it have one lock, which Ctrl-C removes.
 */
export async function locked<T>(path: string, busy: string, run: () => Promise<T>): Promise<T> {
  const lock = `${fileBehind(path)}.lock`
  let held: Awaited<ReturnType<typeof open>>
  try {
    held = await open(lock, 'wx', 0o600)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw noFolder(path)
    throw new CouldNotRun(
      code === 'EEXIST'
        ? busy
        : 'A file cannot be written in the folder of the limits, the budget, the ledger, the history or the escrow.',
    )
  }
  const release = cleanOnSignal(() => rmSync(lock, { force: true }))
  try {
    return await run()
  } finally {
    await held.close()
    await rm(lock, { force: true })
    release()
  }
}
