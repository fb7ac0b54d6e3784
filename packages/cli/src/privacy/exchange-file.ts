import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { writeNdjson } from '@tip-standard/sheets'
import { CouldNotRun } from '../process/exit-code.ts'
import { write } from '../process/output.ts'

/** A message between two partners: group elements, which look random, under a header that states what they are. */
export type Exchange = { readonly elements: readonly Uint8Array[]; readonly head: Readonly<Record<string, unknown>> }

const elementBytes = 32

const notWhole = (): CouldNotRun =>
  new CouldNotRun('A file of the partner is not of the expected kind, or is not whole: ask for it again.')

/** Identifies a message, so that an answer to another one is not mistaken for its own. */
export function hashElements(elements: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const element of elements) hash.update(element)
  return hash.digest('hex')
}

/** Writes elements as NDJSON, under a format with its version. */
export async function writeExchange(
  format: string,
  elements: readonly Uint8Array[],
  path: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const rows = elements.map((element) => ({ element: Buffer.from(element).toString('base64') }))
  await write(writeNdjson([{ format, count: elements.length, ...more }, ...rows]), path)
}

function elementOf(line: unknown): Uint8Array {
  const text = (line as { element?: unknown } | null)?.element
  const bytes = typeof text === 'string' ? Buffer.from(text, 'base64') : undefined
  if (bytes?.length !== elementBytes) throw notWhole()
  return new Uint8Array(bytes)
}

/**
 * Reads the output of `writeExchange` under that format; throws for another format, and for a missing or a damaged
 * line.
 */
export async function readExchange(format: string, path: string): Promise<Exchange> {
  let lines: unknown[]
  try {
    lines = (await readFile(path, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
  } catch {
    throw notWhole()
  }
  const [head, ...rows] = lines as [Record<string, unknown> | null, ...unknown[]]
  if (head?.['format'] !== format || head['count'] !== rows.length) throw notWhole()
  return { head, elements: rows.map(elementOf) }
}

/** Writes this side's secret state until the exchange ends, readable by its owner only. */
export async function writeState(format: string, state: object, path: string): Promise<void> {
  await write([`${JSON.stringify({ format, ...state })}\n`], path, undefined, 0o600)
}

/** Reads the output of `writeState` under that format. */
export async function readState<T>(format: string, path: string): Promise<T> {
  try {
    const state = JSON.parse(await readFile(path, 'utf8')) as { format?: unknown } & T
    if (state.format === format) return state
  } catch {
    // Rejected below, like any other file.
  }
  throw new CouldNotRun(
    'The file given with --state is not that of this exchange: name the one that its first step wrote.',
  )
}
