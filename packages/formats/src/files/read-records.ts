import type { RecordBatch } from '@tip-standard/sheets'
import type { FileBatch } from './record-file.ts'

/** Gives on what the JSON readers give: their records are items as they are. */
export async function* readRecords(batches: AsyncIterable<RecordBatch>): AsyncGenerator<FileBatch> {
  for await (const { records, findings } of batches) yield { items: records, findings, notes: [], losses: [] }
}
