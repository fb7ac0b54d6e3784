import { findingsOnly, IdColumnError, openRecordFile, type RecordFile } from '@tip-standard/formats/files'
import { openSource } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'
import type { TableOptions } from './input.ts'
import { openFolder } from './open-folder.ts'

/** What finds names and numbers of people in free texts; it is loaded where a table has free texts. */
const loadDetector = async (): Promise<(text: string) => boolean> =>
  (await import('@tip-standard/privacy/redaction')).holdsPersonal

/** Gives the first byte that is shown and no space, once it is read: a pipe is read once only. */
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
 * Opens a file as `openRecordFile` does, or a folder with the tables of the standard; `onFirst` gets the first byte of a
 * file that is shown and no space. Throws a `CouldNotRun` for a column of ids that is not there.
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
