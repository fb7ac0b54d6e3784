import type { RecordBatch } from '@tip-standard/formats'
import type { Batch } from './input.ts'

/** Turns what the JSON readers give into batches of items. */
export async function* readRecords(batches: AsyncIterable<RecordBatch>): AsyncGenerator<Batch> {
  for await (const { records, findings } of batches) {
    const items = records.map((source) => ({
      value: source.value,
      at: { line: source.line, record: source.record },
      source,
    }))
    yield { items, findings, notes: [], losses: [] }
  }
}
