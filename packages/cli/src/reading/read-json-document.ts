import { fileCatalogue } from '@tip-standard/formats'
import { decodeText, inspectValue } from '@tip-standard/sheets'
import { openSource } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'

/** The longest document in bytes: 1 MiB, many times what the facts of a person or a profile need. */
const LONGEST = 1 << 20

/**
 * Reads one JSON document, named `what` in messages (`The profile`); throws a `CouldNotRun` if the file cannot be read,
 * is longer than 1 MiB, is not JSON or has a duplicate name. The message repeats nothing of the file.
 */
export async function readJsonDocument(path: string, what: string): Promise<unknown> {
  const opened = await openSource(path)
  if (!opened.ok) throw new CouldNotRun(`${what} cannot be read: ${fileCatalogue.english.say(opened.finding)}`)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of opened.source.chunks) {
    chunks.push(chunk)
    length += chunk.length
    if (length > LONGEST) throw new CouldNotRun(`${what} cannot be read: it is longer than 1 MiB.`)
  }
  const { text } = decodeText(Buffer.concat(chunks))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new CouldNotRun(`${what} cannot be read: it is not JSON.`)
  }
  // Of a name that is given twice the parser keeps the last value, so the first would be lost.
  const finding = inspectValue(value, text, {})
  if (finding === undefined) return value
  const fault =
    finding.code === 'duplicateKey' ? 'a name is given twice in one object.' : fileCatalogue.english.say(finding)
  throw new CouldNotRun(`${what} cannot be read: ${fault}`)
}
