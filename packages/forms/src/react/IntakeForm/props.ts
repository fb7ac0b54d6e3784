import type { CaseRecord } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import type { FormEngine, FormOptions, Json } from '@tip-standard/form-model/engine'
import type { ReactNode } from 'react'
import type { DraftSession, DraftStore } from '../../drafts/index.ts'
import type { Work } from '../../work/index.ts'
import type { FormSurroundingsProps } from '../FormSurroundings/FormSurroundings.tsx'

/** How the pages of a form are shown. */
export type FormLayout = 'interview' | 'dense'

/** Which page of a form is shown: its number, from 1, and how many there are. */
export type PagePlace = { number: number; count: number }

/** What `onSubmit` can state in the reason with which it rejects: an error with this property. */
export type NotSent = {
  /** `false` if this record was not stored; `'earlier'` if it was not, but an earlier version of it was. */
  arrived: false | 'earlier'
}

/** What is known of a record when it is submitted. */
export type SubmitSituation = {
  /**
   * Whether it may have arrived in an earlier attempt, such as of a page that was closed before the answer came: the
   * recipient may have it, or an earlier version of it.
   */
  mayHaveArrived: boolean
}

/** Props of `IntakeForm`. */
export type IntakeFormProps = Omit<FormOptions, 'record' | 'draft'> &
  Omit<FormSurroundingsProps, 'children'> & {
    definition: FormDefinition
    /** The initial record; later answers come by `onChange`. */
    value?: CaseRecord | Json
    /** Called with the current record after every answer. */
    onChange?: (record: Json, engine: FormEngine) => void
    /**
     * Called with the valid record; where the person refused the interview, or that answers are kept, with the refusal
     * and nothing else, and `engine.state().refused` says so. The form waits for a promise: the draft is deleted when
     * it resolves; when it rejects the draft is kept, and the form says that the record may or may not have arrived, or,
     * if the reason is `NotSent`, that it was not sent, and offers to try again. If the page ends before the promise
     * does, the draft remembers that the record may have arrived. Without it the draft is kept: nothing else holds the
     * record.
     */
    onSubmit?: (record: CaseRecord, engine: FormEngine, situation: SubmitSituation) => unknown
    /** An engine of the caller, instead of one that the form opens itself. */
    engine?: FormEngine
    /** Lets the user keep a draft on the device; without it nothing is ever stored. */
    savedDrafts?: DraftStore
    /** An opened draft to continue. */
    session?: DraftSession
    /**
     * The work that this form is a part of: it holds the answers of all its forms, and the draft. Anyone who opened it
     * shows `DraftFrame` around its steps, and ends it with `finish`; `value`, `savedDrafts` and `session` are not
     * used.
     */
    work?: Work
    /** Whether each page is an entry of the history of the tab, so that Back goes to the page before (default: `true`). */
    pageEntries?: boolean
    /**
     * What a person who refuses can take with them: how to get help later. Shown on the page that then ends the form.
     */
    contactCard?: ReactNode
    /**
     * One page at a time, for an interview; or all pages below each other, for answers written on paper (default:
     * `interview`).
     */
    layout?: FormLayout
    /** Called with the page that is shown, such as for a `FormHeader`; there are no pages in the layout `dense`. */
    onPage?: (place: PagePlace) => void
    /** Shown above the questions, such as a way to leave. */
    children?: ReactNode
  }
