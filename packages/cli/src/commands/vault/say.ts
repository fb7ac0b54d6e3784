import { write } from '../../process/output.ts'
import { counted } from '../../texts/counted.ts'
import { english } from '../../texts/speech.ts'

/** Says on standard error what was done: standard output is for data alone. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/**
 * Writes the lines of a list to a file that only its owner can read; reports if there are none, and how many are in a
 * file.
 */
export async function writeList(lines: readonly string[], none: string, output?: string): Promise<void> {
  await write(lines, output, english, 0o600)
  if (lines.length === 0) say(none)
  else if (output !== undefined) say(`Written: ${counted(lines.length, 'line')}.`)
}

/** Writes what is one piece, and says so where it went into a file. */
export async function writeOne(text: string, what: string, output: string | undefined, mode?: number): Promise<void> {
  await write([text], output, english, mode)
  if (output !== undefined) say(`Written: ${what}.`)
}
