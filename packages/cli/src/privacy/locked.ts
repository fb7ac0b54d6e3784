import { open, rm } from 'node:fs/promises'
import { CouldNotRun } from '../process/exit-code.ts'

/**
 * Runs a function that reads and writes a file while no other process does; if one does, throws with the message
 * `busy`.
 */
export async function locked<T>(path: string, busy: string, run: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`
  let held: Awaited<ReturnType<typeof open>>
  try {
    held = await open(lock, 'wx', 0o600)
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST'
    throw new CouldNotRun(
      isThere ? busy : 'A file cannot be written in the folder of the limits, the budget, the history or the escrow.',
    )
  }
  try {
    return await run()
  } finally {
    await held.close()
    await rm(lock, { force: true })
  }
}
