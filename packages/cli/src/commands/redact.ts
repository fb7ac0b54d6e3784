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
    throw new CouldNotRun('The file cannot be read.')
  }
}

/** Puts placeholders in place of what is personal in a text; how much of what is said on standard error. */
export async function runRedact(path: string | undefined, { language, output }: RedactOptions): Promise<number> {
  const { text, spans } = redactText(await readText(path), language === undefined ? {} : { language })
  await write([text], output)
  const counts = new Map<string, number>()
  for (const { type } of spans) counts.set(type, (counts.get(type) ?? 0) + 1)
  const found = [...counts].map(([type, count]) => `${count} ${type}`).join(', ')
  process.stderr.write(
    `Taken out: ${found || 'nothing'}. No machine finds everything: a person reads the text before it is shared.\n`,
  )
  return exitCodes.clean
}
