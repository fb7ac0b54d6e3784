import { toFindingMessage } from '@tip-standard/formats'
import { openSource } from '@tip-standard/formats/node'
import { CouldNotRun } from '../commands/exit-code.ts'

/** A file as a whole: its name, as it was given, and its bytes; throws a `CouldNotRun` where it cannot be read. */
export async function readFile(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  const opened = await openSource(path)
  if (!opened.ok) throw new CouldNotRun(`${path} cannot be read: ${toFindingMessage(opened.finding, 'en')}`)
  const chunks: Uint8Array[] = []
  for await (const chunk of opened.source.chunks) chunks.push(chunk)
  return { name: path, bytes: Buffer.concat(chunks) }
}
