/** Reasons that one answer gives for all unanswered questions on a page or in an entry. */

import { isObject } from '@tip-standard/core'
import {
  allQuestions,
  type FormSituation,
  type RecordPath,
  type ResolvedForm,
  reasonOf,
  valueAt,
  viewForm,
  withReason,
} from '@tip-standard/form-model'

type Json = { [member: string]: unknown }

/** A reason for one of the questions, and whether it only applies if the entity has other answers. */
export type OpenReason = { path: RecordPath; reason: string; isOfPart: boolean }

const holdsAnything = (entity: unknown): boolean =>
  isObject(entity) && Object.entries(entity).some(([name, value]) => name !== 'absent' && value !== undefined)

/** Returns a record with the reasons for the questions that are asked and unanswered. */
export function withOpenReasons(
  record: Json,
  open: readonly OpenReason[],
  form: ResolvedForm,
  situation: FormSituation,
): Json {
  if (open.length === 0) return record
  const asked = new Set(
    allQuestions(viewForm(form, record, situation))
      .filter(({ standing }) => standing === 'asked')
      .map(({ path }) => path.join('.')),
  )
  return open.reduce((explained, { path, reason, isOfPart }) => {
    const owner = valueAt(record, path.slice(0, -1))
    const name = String(path.at(-1))
    const isOpen = valueAt(record, path) === undefined && (!isObject(owner) || reasonOf(owner, name) === undefined)
    const isThere = !isOfPart || holdsAnything(owner)
    return isOpen && isThere && asked.has(path.join('.')) ? withReason(explained, path, reason) : explained
  }, record)
}
