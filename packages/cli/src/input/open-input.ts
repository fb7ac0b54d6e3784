import { findingsOnly, IdColumnError, openRecordFile, type RecordFile } from '@tip-standard/formats/files'
import { openSource } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'
import type { TableOptions } from './input.ts'
import { openFolder } from './open-folder.ts'

/** Loads the detector of people's names and numbers in free texts; called only if a table has free texts. */
const loadDetector = async (): Promise<(text: string) => boolean> =>
  (await import('@tip-standard/privacy/redaction')).holdsPersonal

/** Reports the first visible byte that is not a space, because a pipe can be read only once. */
async function* telling(
  chunks: AsyncIterable<Uint8Array>,
  onFirst: (byte: number) => void,
): AsyncGenerator<Uint8Array> {
  let isToTell = true
  for await (const chunk of chunks) {
    const first = isToTell ? chunk.find((byte) => byte > 0x20 && byte < 0x7f) : undefined
    if (first !== undefined) {
      isToTell = false
      onFirst(first)
    }
    yield chunk
  }
}

/**
 * Opens a file like `openRecordFile`, or a folder with the tables of the standard; `onFirst` receives the first visible
 * byte of a file that is not a space. Throws a `CouldNotRun` for a missing id column.
 */
export async function openInput(
  path: string,
  { onFirst, ...options }: { isInspected?: boolean; onFirst?: (byte: number) => void } & TableOptions = {},
): Promise<RecordFile> {
  const opened = await openSource(path)
  if (!opened.ok) {
    const folder = opened.finding.code === 'isDirectory' ? await openFolder(path) : undefined
    return folder ?? { kind: 'unknown', batches: [findingsOnly([opened.finding])] }
  }
  try {
    const { size, chunks } = opened.source
    const read = onFirst === undefined ? chunks : telling(chunks, onFirst)
    return await openRecordFile({ name: path, size, chunks: read }, { loadDetector, ...options })
  } catch (error) {
    if (error instanceof IdColumnError)
      throw new CouldNotRun(
        'No column of the file, or more than one, has the name given with --id-column: check the header.',
      )
    throw error
  }
}
