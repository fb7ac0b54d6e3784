import type { DraftSession } from './draft-session.ts'
import type { DraftMeta, DraftResult, DraftSummary } from './model.ts'

/** The contents of the database: drafts, the latest first, and the ids of records that are damaged or not drafts. */
export type DraftList = { drafts: DraftSummary[]; unreadable: string[] }

/** Drafts of one database. */
export type DraftStore = {
  /** Keeps answers under a passphrase or PIN: only here does anything come to be stored. */
  create(secret: string, payload: unknown, meta: DraftMeta): Promise<DraftResult<DraftSession>>
  /** Opens a draft. Each attempt is counted before the passphrase is checked; too many wrong ones delete the draft. */
  unlock(id: string, secret: string): Promise<DraftResult<DraftSession>>
  /** Lists the drafts, without their contents; expired ones are deleted. */
  list(): Promise<DraftResult<DraftList>>
  /** Deletes one draft, or a record that cannot be read; no passphrase is needed. */
  destroy(id: string): Promise<DraftResult<undefined>>
  /** Deletes every draft and the database itself; no passphrase is needed. */
  wipeAll(): Promise<DraftResult<undefined>>
  /** Locks every draft that is open here, at once. */
  lockAll(): void
  /** Locks every draft and stops listening to the page. */
  close(): void
}
