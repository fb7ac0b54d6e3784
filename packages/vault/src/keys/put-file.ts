import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file whole or not at all, readable by its owner only. Where the path is a link, the file behind it is
 * replaced: what was in it is gone from there too. The file is on the disk, and its name too, when this returns. Throws
 * what the system says, for example where the disk is full: then the old file is as it was.
 */
export function putFile(path: string, content: string | Uint8Array): void {
  const place = fileBehind(path)
  const draft = `${place}.${randomBytes(6).toString('hex')}`
  try {
    // On a nearly full disk one call may write a part only: this one goes on, or throws.
    writeFileSync(draft, content, { flag: 'wx', mode: 0o600, flush: true })
    renameSync(draft, place)
    flushFolder(dirname(place))
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Where a file is, whatever links lead to it. Of one that is not there the path itself. */
function fileBehind(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Makes the new name survive a power cut. Windows flushes no folder. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
