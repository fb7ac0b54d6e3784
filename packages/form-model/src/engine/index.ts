export { withoutArchive } from './archive.ts'
export { completeRecord } from './complete-record.ts'
export { type DraftMisfit, type FormDraft, type ReadDraft, readDraft, toDraft } from './form-draft.ts'
export {
  type FormEngine,
  type FormOptions,
  type FormState,
  openFormWith,
  type PageState,
  type ValidatorSource,
} from './form-engine.ts'
export { openForm } from './open-form.ts'
export { isObject, type Json, type Path, reasonOf, valueAt, withReason, withValue } from './record-paths.ts'
export { selectFields } from './select-fields.ts'
export { type Handling, handling } from './sensitivity.ts'
