import { statSync } from 'node:fs'

/** Whether an input is a file or a folder, which can be read several times; a pipe is read once. */
export function canBeReadAgain(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() === true || stats?.isDirectory() === true
}
