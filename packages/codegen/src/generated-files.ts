/** What lies on the disk where the generator writes: read by the generator and by the test that compares. */

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url))

/** The paths of all files below a folder, from the repository, with `/`; none where the folder does not exist. */
export function filesBelow(folder: string): string[] {
  try {
    return readdirSync(join(repository, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(repository, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  } catch {
    return []
  }
}

/** The text of a file of the repository, or `undefined` where there is none. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(join(repository, path), 'utf8')
  } catch {
    return undefined
  }
}
