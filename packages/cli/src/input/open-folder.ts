import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findLayout, readEntityCsv, type TableFinding } from '@tip-standard/formats'
import { readTable } from '@tip-standard/formats/files'
import { openSource } from '@tip-standard/sheets/node'
import type { Input } from './input.ts'

/** The endings of table files. */
const ENDING = /\.(csv|parquet)$/i

/** The table that a file contains, by its name. */
const tableOf = (name: string): string => name.replace(ENDING, '')

/**
 * Opens a folder with a CSV or Parquet file for each table of the standard; returns `undefined` for any other folder.
 */
export async function openFolder(path: string): Promise<Input | undefined> {
  const all = (await readdir(path).catch(() => [])).filter((name) => ENDING.test(name)).toSorted()
  const isTable = (name: string): boolean => findLayout(tableOf(name)) !== undefined
  const isParquetName = (name: string): boolean => /parquet$/i.test(name)
  // If a folder contains both, CSV is read, because people can edit it.
  const isCsv = all.some((name) => isTable(name) && !isParquetName(name))
  const names = all.filter((name) => isParquetName(name) !== isCsv)
  if (!names.some(isTable)) return undefined
  return isCsv ? openCsvFiles(path, names) : openParquetFiles(path, names)
}

async function openCsvFiles(path: string, names: readonly string[]): Promise<Input> {
  const files: Record<string, AsyncIterable<Uint8Array>> = {}
  const findings: TableFinding[] = []
  for (const name of names) {
    const opened = await openSource(join(path, name))
    if (opened.ok) files[name] = opened.source.chunks
    // Only the standard's own names are repeated.
    else
      findings.push({ ...opened.finding, at: findLayout(tableOf(name)) === undefined ? {} : { table: tableOf(name) } })
  }
  return { kind: 'TIP CSV', batches: [readTable(await readEntityCsv(files), findings)] }
}

async function openParquetFiles(path: string, names: readonly string[]): Promise<Input> {
  const [{ readParquet }, { asyncBufferFromFile }] = await Promise.all([
    import('@tip-standard/formats/parquet'),
    import('hyparquet'),
  ])
  const files = await Promise.all(
    names.map(async (name) => [name, await asyncBufferFromFile(join(path, name))] as const),
  )
  return { kind: 'TIP Parquet', batches: [readTable(await readParquet(Object.fromEntries(files)))] }
}
