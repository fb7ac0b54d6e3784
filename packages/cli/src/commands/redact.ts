import { openCsv } from '@tip-standard/formats/files'
import {
  type CombinationRule,
  findCombinations,
  type RedactionLanguage,
  redactText,
} from '@tip-standard/privacy/redaction'
import { readPlainText } from '../privacy/plain-text.ts'
import { CouldNotRun, exitCodes } from '../process/exit-code.ts'
import { write } from '../process/output.ts'

/** Options of `tip redact`. */
export type RedactOptions = { language?: RedactionLanguage; organisations?: boolean; output?: string }

/** The reason behind each combination rule, for the next reader of the text. */
const reasons: Readonly<Record<CombinationRule, string>> = {
  onlyOne: 'someone described as the only or the first one of a kind',
  relativeOfOffice: 'a relative of someone who holds an office',
  officeAndPlace: 'an office, with a place',
  roleAtWorkplace: 'a role at a workplace, with a place',
  conditionAndPlace: 'a condition that few people have, with a place',
}

/** Whether a text contains case records: JSON of the standard, or a table in a supported layout. */
async function holdsRecords(text: string): Promise<boolean> {
  if (/^[^!-~]*[[{]/.test(text)) return /"(victims|perpetrators|case)"\s*:/.test(text)
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text)
  }
  return (await openCsv(chunks(), {})).kind !== 'unknown'
}

/** The position of an offset in a text: its line, and its column in UTF-16 units, both from 1. */
function positionOf(text: string, offset: number): string {
  const before = text.slice(0, offset)
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`
}

/**
 * Replaces personal data in a text with placeholders. Reports on standard error the counts by type and, by line and
 * column of the input, phrases that may identify someone without a name.
 */
export async function runRedact(
  path: string | undefined,
  { language, organisations = false, output }: RedactOptions,
): Promise<number> {
  const { text: original, notes } = await readPlainText(path)
  if (await holdsRecords(original))
    throw new CouldNotRun(
      'The input holds case records, not a text, and redaction would leave their codes unchanged: use tip convert --for AUDIENCE, which leaves out free texts and people who do not agree.',
    )
  const { text, spans } = redactText(original, { organisations, ...(language !== undefined && { language }) })
  await write([text], output)
  const counts = new Map<string, number>()
  for (const { type } of spans) counts.set(type, (counts.get(type) ?? 0) + 1)
  const found = [...counts].map(([type, count]) => `${count} ${type}`).join(', ')
  for (const note of notes) process.stderr.write(`${note}\n`)
  process.stderr.write(
    `Removed: ${found || 'nothing'}. Redaction misses things: have a person read the text before it is shared.\n`,
  )
  for (const { rule, start, end } of findCombinations(original, spans))
    process.stderr.write(
      `${positionOf(original, start)}-${positionOf(original, end)} of the input may identify someone without a name: ${reasons[rule]}.\n`,
    )
  return exitCodes.clean
}
