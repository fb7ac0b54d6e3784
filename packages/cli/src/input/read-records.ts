import type { RecordBatch } from '@tip-standard/sheets'
import type { Batch } from './input.ts'

/** Gives on what the JSON readers give: their records are items as they are. */
export async function* readRecords(batches: AsyncIterable<RecordBatch>): AsyncGenerator<Batch> {
  for await (const { records, findings } of batches) yield { items: records, findings, notes: [], losses: [] }
}
