import type { RecordBatch } from '@tip-standard/sheets'
import { addUnreadDecision } from '../records/unread-decision.ts'
import type { FileBatch } from './record-file.ts'

/**
 * Passes on the results of the JSON readers, whose records are items already. In a doubtful one a refusal may have been
 * overwritten.
 */
export async function* readRecords(batches: AsyncIterable<RecordBatch>): AsyncGenerator<FileBatch> {
  for await (const { records, findings } of batches) {
    for (const { value, isDoubtful } of records) if (isDoubtful) addUnreadDecision(value)
    yield { items: records, findings, notes: [], losses: [] }
  }
}
