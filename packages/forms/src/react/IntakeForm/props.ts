import type { CaseRecord } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import type { FormEngine, FormOptions, Json } from '@tip-standard/form-model/engine'
import type { ReactNode } from 'react'
import type { DraftSession, DraftStore } from '../../drafts/index.ts'
import type { FormSurroundingsProps } from '../FormSurroundings/FormSurroundings.tsx'

/** What a form is given. */
export type IntakeFormProps = Omit<FormOptions, 'record' | 'draft'> &
  Omit<FormSurroundingsProps, 'children'> & {
    definition: FormDefinition
    /** The record to begin with; what is filled in afterwards comes by `onChange`. */
    value?: CaseRecord | Json
    /** Gets the record as far as it goes after every answer. */
    onChange?: (record: Json, engine: FormEngine) => void
    /**
     * Gets the valid record. A promise is waited for: the draft is deleted when it resolves; when it rejects the draft is kept, and the
     * form says that the record was not sent and offers to try again. Without it the draft is kept: nothing else holds the record.
     */
    onSubmit?: (record: CaseRecord, engine: FormEngine) => unknown
    /** An engine of the caller, in place of one that the form opens itself. */
    engine?: FormEngine
    /** Lets whoever fills in the form keep a draft on the device; without it nothing is ever stored. */
    draftStore?: DraftStore
    /** A draft that was opened, to go on with. */
    session?: DraftSession
    /** Stands above the questions, such as a way to leave. */
    children?: ReactNode
  }
