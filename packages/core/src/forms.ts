export type { Condition } from './conditions/condition.ts'
export { type ConditionPlace, fieldsOnPath } from './conditions/fields-named.ts'
export { holds } from './conditions/holds.ts'
export { type Checklist, checklistOf } from './forms/checklist.ts'
export { completeRecord } from './forms/complete-record.ts'
export { consentStands } from './forms/consent.ts'
export { defineForm } from './forms/define-form.ts'
export type {
  FormChecklist,
  FormDefinition,
  FormFault,
  FormGroup,
  FormItem,
  FormMigration,
  FormNeeds,
  FormPage,
  FormSubject,
  FormTexts,
  HiddenAnswers,
} from './forms/definition.ts'
export { beginning, type FillIn, filledIn } from './forms/fill-in.ts'
export { profileOf, questionsOf } from './forms/form-profile.ts'
export { formText } from './forms/form-text.ts'
export {
  allQuestions,
  type FormSituation,
  type GroupView,
  type Question,
  type Standing,
  viewForm,
} from './forms/form-view.ts'
export { type RecordPath, reasonOf, valueAt, withReason, withValue } from './forms/record-paths.ts'
export {
  entryEntity,
  isFilledIn,
  itemsWithin,
  placeOf,
  type ResolvedForm,
  type ResolvedGroup,
  type ResolvedItem,
  resolveForm,
  subjectList,
} from './forms/resolve-form.ts'
export {
  consentForm,
  followUpForm,
  intakeForm,
  perpetratorForm,
  referralForm,
  type ShippedForm,
  screeningForm,
  shippedForms,
} from './forms/shipped-forms.ts'
export { validatorForForm } from './forms/validator-for-form.ts'
