import type { CaseRecord, ConsentPurposeCode, FieldId, RecordFinding, Result, Validator } from '@tip-standard/core'
import type { FormDefinition } from '../definition/definition.ts'
import type { ResolvedForm } from '../definition/resolve-form.ts'
import type { DeviceProfile, FormSituation, GroupView } from '../view/form-view.ts'
import type { FormDraft } from './draft-shape.ts'
import type { Json, Path } from './record-paths.ts'

/** Options for opening a form. */
export type FormOptions = {
  /** The day, `YYYY-MM-DD`; the engine has no clock. */
  today: string
  /** A case record to continue (default: a new one). */
  record?: CaseRecord | Json
  /** The pseudonym of the form's person, if the record has several; a person with that id is added if there is none. */
  personId?: string
  /** Restricted fields to ask, such as `victim.genderIdentity`; they are off unless listed. */
  switchedOn?: readonly FieldId[]
  /** What is set once on the device: its answers are filled in and not asked. */
  profile?: DeviceProfile
  /** A draft that `readDraft` has read. */
  draft?: FormDraft
  /** Creates new pseudonyms (default: random ones). */
  newId?: () => string
}

/** A page that can be opened. */
export type PageState = {
  id: string
  groups: readonly GroupView[]
  hasIssues: boolean
  /** Whether anything on it is answered, or it was passed. */
  isDone: boolean
}

/** The state of a form at one moment; a new object after every change, the same one in between. */
export type FormState = {
  /** The current record, with set-aside answers under a symbol. */
  record: Json
  /** After a refusal: those up to the one on which it can be changed, and `CLOSING_PAGE`, on which nothing is asked. */
  pages: readonly PageState[]
  /** The id of the page that is shown. */
  page: string
  /** The purposes that the person refused and without which the form ends: only the refusal is then submitted. */
  refused: readonly ConsentPurposeCode[]
  /** Whether answers given since the form was opened were set aside because consent to them is missing now. */
  lacksConsent: boolean
  /** The findings that may be shown by now: at questions that were left, on pages that were passed, or anywhere after submitting. */
  findings: readonly RecordFinding[]
  isDirty: boolean
  /** Whether submitting was tried. */
  isSubmitted: boolean
}

/** A form being filled in; independent of how it is shown. */
export type FormEngine = {
  readonly form: ResolvedForm
  readonly personId: string
  /** The place of the person in the record. */
  readonly personPath: Path
  state(): FormState
  /** Calls back after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void
  /** Replaces the record, for renderers that edit many answers at once. */
  change(edit: (record: Json) => Json): void
  /** Sets an answer, or removes it with `undefined`; a reason for its absence is removed. */
  answer(path: Path, value: unknown): void
  /** Sets or removes the reason why there is no answer; an answer is removed. */
  giveReason(path: Path, reason: string | undefined): void
  addEntry(path: Path): void
  removeEntry(path: Path, index: number): void
  moveEntry(path: Path, from: number, to: number): void
  /** Marks a question as left, so that its findings are shown. */
  leave(path: Path): void
  goTo(page: string): void
  /** Goes to the next page if this one has no errors; returns whether it did. */
  next(): boolean
  back(): void
  /**
   * Resolves when findings are available: at once, or when the validator is loaded. Before that there are no findings, and nothing
   * is submitted; rejects if it cannot be loaded, and tries again when it is called again.
   */
  ready(): Promise<void>
  /** Lists everything that is wrong with the current record. */
  check(): RecordFinding[]
  /**
   * Returns the valid record with warnings, or all findings, which may then all be shown. After a refusal, the record
   * is that of the refusal, without any answer.
   */
  submit(): Result<CaseRecord>
  /**
   * The complete current record without set-aside answers, or that of a refusal; it does not decide who may receive
   * which parts.
   */
  record(): Json
  /** The part of this form in a draft of the person's work, with restricted answers and those set aside: drafts are encrypted. */
  draft(): FormDraft
}

/** Provides the validator of a form, at once or when it is loaded. */
export type ValidatorSource = (
  definition: FormDefinition,
  situation: FormSituation,
) => Validator<CaseRecord> | Promise<Validator<CaseRecord>>
