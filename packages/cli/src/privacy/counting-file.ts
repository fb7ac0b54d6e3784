import { readFile, rm } from 'node:fs/promises'
import { writeWhole } from '@tip-standard/sheets/node'
import type { Counted } from '../process/counted-outputs.ts'
import { unwritten } from '../process/output.ts'

const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').then(
    (text) => text,
    () => undefined,
  )

/**
 * Writes a file that counts releases, such as a ledger; only its owner can read it. The result restores the previous
 * file, unless another run has continued from the new one.
 */
export async function writeCounting(path: string, text: string): Promise<Counted> {
  const before = await textOf(path)
  const result = await writeWhole(path, [text], { mode: 0o600 })
  if (!result.ok) throw unwritten(path, result.finding)
  const undo = async (): Promise<boolean> => {
    if ((await textOf(path)) !== text) return false
    if (before !== undefined) return (await writeWhole(path, [before], { mode: 0o600 })).ok
    await rm(path, { force: true })
    return true
  }
  return { undo }
}
