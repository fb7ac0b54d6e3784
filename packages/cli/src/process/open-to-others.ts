import { statSync } from 'node:fs'

/** Whether other users of the machine may read or change a file, as far as the system tells. */
export function isOpenToOthers(path: string): boolean {
  const found = process.platform === 'win32' ? undefined : statSync(path, { throwIfNoEntry: false })
  // A pipe has no rights that say who reads it.
  return found?.isFile() === true && (found.mode & 0o077) !== 0
}
