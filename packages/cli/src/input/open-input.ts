import { findingsOnly, IdColumnError, openRecordFile, type RecordFile } from '@tip-standard/formats/files'
import { openSource } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'
import type { TableOptions } from './input.ts'
import { openFolder } from './open-folder.ts'

/** What finds names and numbers of people in free texts; it is loaded where a table has free texts. */
const loadDetector = async (): Promise<(text: string) => boolean> =>
  (await import('@tip-standard/privacy/redaction')).holdsPersonal

/**
 * Opens a file as `openRecordFile` does, or a folder with the tables of the standard. Throws a `CouldNotRun` for a
 * column of ids that is not there.
 */
export async function openInput(
  path: string,
  options: { isInspected?: boolean } & TableOptions = {},
): Promise<RecordFile> {
  const opened = await openSource(path)
  if (!opened.ok) {
    const folder = opened.finding.code === 'isDirectory' ? await openFolder(path) : undefined
    return folder ?? { kind: 'unknown', batches: [findingsOnly([opened.finding])] }
  }
  try {
    return await openRecordFile({ name: path, ...opened.source }, { loadDetector, ...options })
  } catch (error) {
    if (error instanceof IdColumnError)
      throw new CouldNotRun(
        'No column of the file has the name given with --id-column, or several have: check the header.',
      )
    throw error
  }
}
