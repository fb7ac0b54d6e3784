import type { Json } from './record-paths.ts'

/** The part of one form in a draft. */
export type FormDraft = {
  formId: string
  formVersion: string
  standardVersion: '1.0-rc.2'
  /** The pseudonym of the person of the form; a new one if left out. */
  personId?: string
  page: string
  record: Json
}

/** What a form needs to continue where it was left. */
export type FormPart = { version: string; personId?: string; page: string }

/**
 * One person's unfinished work in one or more forms, as JSON: screening, consent, intake, assessment and review share
 * it. It contains every answer, including restricted ones, so it may only be stored encrypted.
 */
export type WorkDraft = {
  standardVersion: '1.0-rc.2'
  /** All answers. Those that a form set aside are in their entity under `$aside`. */
  record: Json
  /** Where the work is: the id of the form that was open last, or the name that an application has for another step. */
  at: string
  /** The part of each form that was opened, by its id. */
  forms: { readonly [formId: string]: FormPart }
  /** What steps that are not forms hold, such as a reviewer's own reading. */
  notes: Json
  /** Whether the record was sent and no answer came yet that says whether it arrived. */
  mayHaveArrived?: boolean
}
