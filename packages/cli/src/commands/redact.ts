import { readFile } from 'node:fs/promises'
import { type RedactionLanguage, redactText } from '@tip-standard/privacy/redaction'
import { openCsv } from '../input/open-csv.ts'
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

/** Whether a text holds case records: JSON of the standard, or a table in a layout that is read as records. */
async function holdsRecords(text: string): Promise<boolean> {
  if (/^[^!-~]*[[{]/.test(text)) return /"(victims|perpetrators|case)"\s*:/.test(text)
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text)
  }
  return (await openCsv(chunks(), {})).kind !== 'unknown'
}

/** Replaces personal data in a text by placeholders, and reports the counts by type on standard error. */
export async function runRedact(path: string | undefined, { language, output }: RedactOptions): Promise<number> {
  const original = await readText(path)
  if (await holdsRecords(original))
    throw new CouldNotRun(
      'The input holds case records, not a text, and redaction leaves their codes as they are: use tip convert --for AUDIENCE, which leaves out free texts and whoever does not agree.',
    )
  const { text, spans } = redactText(original, language === undefined ? {} : { language })
  await write([text], output)
  const counts = new Map<string, number>()
  for (const { type } of spans) counts.set(type, (counts.get(type) ?? 0) + 1)
  const found = [...counts].map(([type, count]) => `${count} ${type}`).join(', ')
  process.stderr.write(
    `Removed: ${found || 'nothing'}. Redaction misses things: have a person read the text before it is shared.\n`,
  )
  return exitCodes.clean
}
