import { withAsideAsJson, withAsideFromJson, withAsideOf, withoutArchive } from './archive.ts'
import type { FormDraft, WorkDraft } from './draft-shape.ts'
import type { Json } from './record-paths.ts'

/** Work that begins, with a record or without. */
export function newWork(record: object = {}): WorkDraft {
  return { standardVersion: '1.0-rc.2', record: withAsideAsJson(record) as Json, at: '', forms: {}, notes: {} }
}

/** The work after a form was filled in further. */
export function withForm(work: WorkDraft, { formId, formVersion, personId, page, record }: FormDraft): WorkDraft {
  const part = { version: formVersion, page, ...(personId === undefined ? {} : { personId }) }
  return { ...work, record, at: formId, forms: { ...work.forms, [formId]: part } }
}

/** The work with another version of its record, such as the one that was submitted; what was set aside stays. */
export function withRecord(work: WorkDraft, record: object): WorkDraft {
  return { ...work, record: withAsideAsJson(withAsideOf(record as Json, withAsideFromJson(work.record))) }
}

/** The record of the work, without what was set aside. */
export function recordOfWork(work: WorkDraft): Json {
  return withoutArchive(withAsideFromJson(work.record))
}
