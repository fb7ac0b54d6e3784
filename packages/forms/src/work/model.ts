import type { FormEngine, WorkDraft } from '@tip-standard/form-model/engine'
import type { DraftFailure, DraftResult, DraftSession, DraftStore, DraftSummary, LockReason } from '../drafts/index.ts'

/**
 * Whether a draft holds the work: there is none, it is being written, it holds everything, it lacks the last answers, or nothing more is
 * written because the person refused the interview, or to have answers kept.
 */
export type Keeping = 'none' | 'saving' | 'saved' | 'notSaved' | 'refused'

/** The state of the work at one moment; a new object after every change. */
export type WorkState = {
  keeping: Keeping
  /** What is known of the draft, if there is one. */
  summary: DraftSummary | undefined
  /** Why the draft could not be written or, where there is none any more, deleted. */
  failure: DraftFailure | undefined
  /** Which draft is locked and why; the answers are no longer in the page then. */
  locked: { id: string; reason: LockReason } | undefined
  /** Whether the person refused the interview, or to have answers kept. */
  isRefused: boolean
  /** Whether leaving the page now would lose an answer. */
  isAtRisk: boolean
  /** Whether the record was sent before, also by a page that is gone by now, and may have arrived. */
  mayHaveArrived: boolean
}

/** One attempt to send the record of the work. */
export type HandOver = {
  /** Whether the record may have arrived in an attempt before this one. */
  mayHaveArrived: boolean
  /**
   * Call it when the record has arrived: deletes the draft that there was, even if it was locked in between. A draft
   * that was opened again in the meantime belongs to the person who opened it, and stays.
   */
  arrived(): Promise<void>
  /** Call it when it is certain that this attempt stored nothing: the record may still have arrived in an earlier one. */
  notArrived(): void
}

/** What is known of the work when it begins; all of it may be left out. */
export type WorkOptions = {
  /** A record to continue. */
  record?: object
  /** The opened draft to continue. */
  session?: DraftSession
  /** The day, `YYYY-MM-DD`, on which a refusal is read; the device's day if left out. */
  today?: string
}

/** The work of one person through several forms and steps, in the page and, if a draft is kept, encrypted on the device. */
export type Work = {
  state(): WorkState
  /** Calls back after every change of the state, until the returned function is called. */
  subscribe(listener: () => void): () => void
  /** The work as it stands; `undefined` while its draft is locked. */
  current(): WorkDraft | undefined
  /** Takes over what a form holds, now and after every change, until the returned function is called. */
  follow(engine: FormEngine): () => void
  /**
   * Reports that text is being typed that no form has yet: until the returned function is called, the draft does not
   * hold everything. Before the work is saved or locked, `handOn` is called, which gives the text to its form.
   */
  typing(handOn: () => void): () => void
  /** Changes the work, as steps that are not forms do. */
  change(edit: (work: WorkDraft) => WorkDraft): void
  /** Keeps a draft from now on. */
  keep(store: DraftStore, secret: string, label: string): Promise<DraftResult<undefined>>
  /** Goes on with a draft that was opened again. */
  resume(session: DraftSession): void
  /** Writes what is not written yet; whether a draft holds everything afterwards, or there is none to write. */
  save(): Promise<boolean>
  /** Writes what is not written yet and locks the draft. */
  lock(): Promise<void>
  /** Lets go of a draft that belongs to another tab by now: the work can be kept as another one. */
  release(): void
  /**
   * Deletes the draft: no one holds the answers afterwards but this page and the person who received them. Whether it is
   * gone; where the browser did not delete it, the next call tries again.
   */
  finish(): Promise<boolean>
  /**
   * Call it before the record is sent, and `save` next: from then on the work states that the record may have arrived,
   * and so does its draft if the page ends before the answer comes.
   */
  handOver(): HandOver
}
