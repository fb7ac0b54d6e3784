import { readFile } from 'node:fs/promises'
import { type RedactionLanguage, redactText } from '@tip-standard/privacy/redaction'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'

/** Options of `tip redact`. */
export type RedactOptions = { language?: RedactionLanguage; output?: string }

async function readText(path: string | undefined): Promise<string> {
  try {
    if (path !== undefined) return await readFile(path, 'utf8')
    const parts: Buffer[] = []
    for await (const part of process.stdin) parts.push(part as Buffer)
    return Buffer.concat(parts).toString('utf8')
  } catch {
    throw new CouldNotRun('The text cannot be read: check the path.')
  }
}

/** Replaces personal data in a text by placeholders, and reports the counts by type on standard error. */
export async function runRedact(path: string | undefined, { language, output }: RedactOptions): Promise<number> {
  const { text, spans } = redactText(await readText(path), language === undefined ? {} : { language })
  await write([text], output)
  const counts = new Map<string, number>()
  for (const { type } of spans) counts.set(type, (counts.get(type) ?? 0) + 1)
  const found = [...counts].map(([type, count]) => `${count} ${type}`).join(', ')
  process.stderr.write(
    `Removed: ${found || 'nothing'}. Redaction misses things: have a person read the text before it is shared.\n`,
  )
  return exitCodes.clean
}
