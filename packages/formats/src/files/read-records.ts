import type { RecordBatch } from '@tip-standard/sheets'
import type { FileBatch } from './record-file.ts'

/** Passes on the results of the JSON readers, whose records are items already. */
export async function* readRecords(batches: AsyncIterable<RecordBatch>): AsyncGenerator<FileBatch> {
  for await (const { records, findings } of batches) yield { items: records, findings, notes: [], losses: [] }
}
