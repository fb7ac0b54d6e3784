import { readFileSync } from 'node:fs'
import { CouldNotRun } from '../process/exit-code.ts'

/** The text of a small file; `what` names it where it cannot be read. */
export function textIn(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new CouldNotRun(`${what} cannot be read: check the path.`)
  }
}
