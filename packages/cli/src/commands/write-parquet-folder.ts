import { join } from 'node:path'
import { type TableReport, tableLayouts } from '@tip-standard/formats'
import type { Permitted } from '@tip-standard/policy'
import { fillFolder } from './write-folder.ts'

/**
 * Writes records to a folder as Parquet, one file for each table, all of them or none; memory holds only part of the
 * rows.
 */
export async function writeParquetFolder(
  folder: string,
  records: AsyncIterable<Permitted>,
  report: TableReport,
): Promise<void> {
  // The library is loaded only here, so that every other command starts without it.
  const [{ writeParquet }, { fileWriter }] = await Promise.all([
    import('@tip-standard/formats/parquet'),
    import('hyparquet-writer'),
  ])
  const names = [...tableLayouts().keys()].map((id) => `${id}.parquet`)
  await fillFolder(folder, names, (staging) => writeParquet(records, (name) => fileWriter(join(staging, name)), report))
}
