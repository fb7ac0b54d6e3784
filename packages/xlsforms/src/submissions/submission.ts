/** Answers as an engine returns them, in any layout. */

import type { FindingPlace } from '@tip-standard/core'
import type { SubmissionFinding } from './findings/submission-catalogue.ts'

/** The answers of one level: the whole form, or one entry of a repeat. */
export type AnswerSet = {
  /** Answers by the name of the question; empty ones are left out. */
  answers: Map<string, string>
  /** Entries by the name of the repeat. */
  entries: Map<string, AnswerSet[]>
  /** The place of the answer to a question, or where it would be; without a name, the place of the level. */
  placeOf: (question?: string) => FindingPlace
}

/** One completed and submitted form. */
export type Submission = AnswerSet & {
  /** The engine's id of this version, a UUID without `uuid:`. */
  instanceId: string | undefined
  /** The id of the first version, which stays the same for all edits, if the server states it. */
  rootId?: string
  /** The id of the version that this one edits. */
  deprecatedId?: string
  /** The number of edits, if the server states it. */
  edits?: number
  /** When the server received it, and when it was completed on the device, if stated. */
  sentAt?: number | undefined
  endedAt?: number | undefined
  formId?: string
  formVersion?: string
  /** Lists whose entries are not in the export. */
  missing?: ReadonlySet<string>
  /** Why it is not known which entries in other tables belong to it, or whether some of its decisions are lost. */
  unclear?: 'unclearEntries' | 'decisionsLost'
  findings: SubmissionFinding[]
}

const UUID = /^(?:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** The id of an instance if the text is one; anything else could be a name that a person typed. */
export const toInstanceId = (text: string | undefined): string | undefined =>
  UUID.exec(text?.trim() ?? '')?.[1]?.toLowerCase()

/** The number of edits as written by a server; `undefined` if it is not a count. */
export const toEdits = (written: unknown): number | undefined =>
  /^\d{1,9}$/.test(String(written ?? '').trim()) ? Number(written) : undefined

/** Whether anything was answered in a level or below. */
export const hasAnswers = ({ answers, entries }: AnswerSet): boolean =>
  answers.size > 0 || [...entries.values()].some((list) => list.some(hasAnswers))
