import { readFile } from 'node:fs/promises'
import { CouldNotRun } from '../commands/exit-code.ts'

/** Reads a JSON file that the command needs; `what` names it in the message if that fails. */
export async function readJson(path: string, what: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new CouldNotRun(error instanceof SyntaxError ? `The ${what} is not JSON.` : `The ${what} cannot be read.`)
  }
}
