import { type AuditFinding, type AuditFindingCode, auditFinding } from '../../audit/log/audit-findings.ts'
import { readEvent } from '../../audit/log/entry.ts'
import type { StoredEntry } from '../../audit/log/read-log.ts'
import type { VaultEvent } from '../../audit-events.ts'
import type { Shelf } from '../../records/shelf.ts'

/** The tables of an agency, with every row visible. */
export type Tables = Pick<Shelf, 'tx' | 'agency' | 'references'>

/**
 * A fact that the log states and the database must match. Without this check, anyone who can write to the database
 * could revert one thing alone, while the log stays as signed. Facts that earlier versions of the program did not log
 * are skipped.
 */
export type AgainstLog = {
  /** Processes the next completed act, with the number of its entry. */
  add(event: VaultEvent, index: number): void
  /** Finds where the database does not match the log. */
  check(tables: Tables): Promise<AuditFinding[]>
}

/** Passes every completed act of an entry to each of these. */
export function addEntry(these: readonly AgainstLog[], { index, entry }: StoredEntry): void {
  const event = readEvent(entry)
  if (event?.outcome === 'done') for (const one of these) one.add(event, index)
}

/** The codes of findings from comparing the tables with the log. */
export const againstLogCodes: readonly AuditFindingCode[] = [
  'recordUnlogged',
  'recordOlder',
  'recordChanged',
  'erasedBack',
  'refusalsChanged',
  'endTakenBack',
]

/** A finding about the content of an entry. */
export const foundAt = (code: AuditFindingCode, index: number): AuditFinding => auditFinding(code, { index })
