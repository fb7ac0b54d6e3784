import type { FormSubject } from '../definition/definition.ts'
import { completeRecord as complete } from '../view/complete-record.ts'
import type { GroupView } from '../view/form-view.ts'
import { withoutArchive } from './archive.ts'
import type { Json } from './record-paths.ts'

/**
 * Completes the record of a form about a subject for submission, without set-aside answers, and with `notAsked` where
 * the standard requires an answer that the form did not ask for. Questions that were asked but not answered stay open.
 */
export function completeRecord(record: Json, groups: readonly GroupView[], subject: FormSubject): Json {
  return complete(withoutArchive(record), groups, subject)
}
