import { completeRecord as complete } from '../view/complete-record.ts'
import type { GroupView } from '../view/form-view.ts'
import { withoutArchive } from './archive.ts'
import type { Json } from './record-paths.ts'

/**
 * The record as it leaves the form: without what was put aside, and with `notAsked` where the standard wants an answer to what the
 * form did not ask. What it asked and nobody answered stays open.
 */
export function completeRecord(record: Json, groups: readonly GroupView[]): Json {
  return complete(withoutArchive(record), groups)
}
