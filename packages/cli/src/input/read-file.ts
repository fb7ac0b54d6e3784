import { fileCatalogue } from '@tip-standard/formats'
import { FileFindingError } from '@tip-standard/sheets'
import { openSource } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'

/**
 * Reads a whole file: its given name, and its bytes; throws a `CouldNotRun` if it cannot be read, with `what` for its
 * name in the message (default: its name).
 */
export async function readFile(path: string, what: string = path): Promise<{ name: string; bytes: Uint8Array }> {
  const opened = await openSource(path)
  if (!opened.ok) throw new CouldNotRun(`${what} cannot be read: ${fileCatalogue.english.say(opened.finding)}`)
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of opened.source.chunks) chunks.push(chunk)
  } catch (error) {
    if (!(error instanceof FileFindingError)) throw error
    throw new CouldNotRun(`${what} cannot be read: ${fileCatalogue.english.say(error.finding)}`)
  }
  return { name: path, bytes: Buffer.concat(chunks) }
}

/** The text of a small file, in UTF-8; throws a `CouldNotRun` as `readFile` does. */
export const readText = async (path: string, what: string): Promise<string> =>
  Buffer.from((await readFile(path, what)).bytes).toString('utf8')
