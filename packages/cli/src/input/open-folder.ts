import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findLayout, readEntityCsv, type TableFinding } from '@tip-standard/formats'
import { openSource } from '@tip-standard/sheets/node'
import type { Input } from './input.ts'
import { readTable } from './read-table.ts'

/** Opens a folder with a CSV file for each table of the standard, `undefined` for any other folder. */
export async function openFolder(path: string): Promise<Input | undefined> {
  const names = (await readdir(path).catch(() => [])).filter((name) => /\.csv$/i.test(name)).toSorted()
  const tableOf = (name: string) => name.replace(/\.csv$/i, '')
  if (!names.some((name) => findLayout(tableOf(name)) !== undefined)) return undefined
  const files: Record<string, AsyncIterable<Uint8Array>> = {}
  const findings: TableFinding[] = []
  for (const name of names) {
    const opened = await openSource(join(path, name))
    if (opened.ok) files[name] = opened.source.chunks
    // Nothing but the standard's own names is repeated.
    else
      findings.push({ ...opened.finding, at: findLayout(tableOf(name)) === undefined ? {} : { table: tableOf(name) } })
  }
  return { kind: 'TIP CSV', batches: [readTable(await readEntityCsv(files), findings)] }
}
