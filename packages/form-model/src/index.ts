export { questionsOf } from './definition/asked-questions.ts'
export { type Checklist, checklistOf } from './definition/checklist.ts'
export { type DefinedForm, defineForm } from './definition/define-form.ts'
export type {
  FormChecklist,
  FormDefinition,
  FormGroup,
  FormItem,
  FormMigration,
  FormModule,
  FormNeeds,
  FormPage,
  FormPreset,
  FormSubject,
  FormTexts,
  FormTranslation,
  HiddenAnswers,
  OwnAnswer,
  OwnOption,
  OwnQuestion,
  OwnQuestionId,
} from './definition/definition.ts'
export { dividingField, type EntryPart, entriesOf, partOf } from './definition/entry-parts.ts'
export { type FormFault, type FormFinding, formCatalogue } from './definition/findings/form-catalogue.ts'
export { profileOf } from './definition/form-profile.ts'
export { LONGEST_TEXT } from './definition/form-shape.ts'
export { formText } from './definition/form-text.ts'
export { needsValue, takesReason } from './definition/needs.ts'
export { extensionsOf } from './definition/own-extension.ts'
export { answerPath, infoOf, ownerOf, standardField } from './definition/own-question.ts'
export { type RecordPath, reasonOf, valueAt, withReason, withValue } from './definition/record-paths.ts'
export { RECORDED_OF_CONSENTS } from './definition/recorded.ts'
export {
  entryEntity,
  gateOf,
  isFilledIn,
  isGiven,
  itemsWithin,
  placeOf,
  type ResolvedForm,
  type ResolvedGroup,
  type ResolvedItem,
  resolveForm,
  subjectList,
} from './definition/resolve-form.ts'
export { consentForm } from './definition/shipped/consent.ts'
export { followUpForm } from './definition/shipped/follow-up.ts'

// Screening and intake share pages. A compressed bundle holds these once if the one directly follows the other.

export { screeningForm } from './definition/shipped/screening.ts'

// The forms after those two, in the order of their files.

export { intakeForm } from './definition/shipped/intake.ts'
export { perpetratorForm } from './definition/shipped/perpetrator.ts'
export { referralForm } from './definition/shipped/referral.ts'
export { type ShippedForm, shippedForms } from './definition/shipped-forms.ts'
export { validatorForForm } from './validator/validator-for-form.ts'
export { completeRecord } from './view/complete-record.ts'
export { beginning, type FillIn, filledIn } from './view/fill-in.ts'
export {
  allQuestions,
  type DeviceProfile,
  type FormSituation,
  type GroupView,
  type Question,
  type QuestionStatus,
  viewForm,
} from './view/form-view.ts'
export { isAbout } from './view/is-about.ts'
