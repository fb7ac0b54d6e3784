export { endingPurposes } from '../definition/resolve-form.ts'
export { refusalRecord } from '../view/refusal-record.ts'
export { CLOSING_PAGE, refusedPurposes } from '../view/refused-purposes.ts'
export { withoutArchive } from './archive.ts'
export { completeRecord } from './complete-record.ts'
export { type DraftChanges, noChanges } from './draft-changes.ts'
export type { FormDraft, WorkDraft } from './draft-shape.ts'
export { type DraftMisfit, type ReadDraft, readDraft } from './form-draft.ts'
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
export { type Handling, handling } from './sensitivity.ts'
export { newWork, recordOfWork, withForm, withRecord } from './work-draft.ts'
