import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file completely or not at all, readable by its owner only. If the path is a link, the file behind it is
 * replaced. When this returns, the file and its name are on the disk. Throws the error of the system, for example if
 * the disk is full; the old file is then unchanged.
 */
export function putFile(path: string, content: string | Uint8Array): void {
  const place = fileBehind(path)
  const draft = `${place}.${randomBytes(6).toString('hex')}`
  try {
    // On a nearly full disk one call may write only a part; this function continues, or throws.
    writeFileSync(draft, content, { flag: 'wx', mode: 0o600, flush: true })
    renameSync(draft, place)
    flushFolder(dirname(place))
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** The file behind all links; if it does not exist, the path itself. */
function fileBehind(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Makes the new name survive a power cut. Windows cannot flush a folder. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
