import { type AuditFinding, type AuditFindingCode, auditFinding } from '../../audit/log/audit-findings.ts'
import { readEvent } from '../../audit/log/entry.ts'
import type { StoredEntry } from '../../audit/log/read-log.ts'
import type { VaultEvent } from '../../audit-events.ts'
import type { Shelf } from '../../records/shelf.ts'

/** The tables of an agency, of which everything is in sight. */
export type Tables = Pick<Shelf, 'tx' | 'agency' | 'references'>

/**
 * Something that the log says and the database has to hold. Anyone who can write the database could take back one thing
 * alone while the log is as it was signed. What programs of before did not write down is passed over.
 */
export type AgainstLog = {
  /** Takes in the next act that was done, with the number of its entry. */
  add(event: VaultEvent, index: number): void
  /** Finds what the database does not hold as the log says. */
  check(tables: Tables): Promise<AuditFinding[]>
}

/** Gives every act of an entry that was done to each of these. */
export function addEntry(these: readonly AgainstLog[], { index, entry }: StoredEntry): void {
  const event = readEvent(entry)
  if (event?.outcome === 'done') for (const one of these) one.add(event, index)
}

/** What is found by holding the tables against the log. */
export const againstLogCodes: readonly AuditFindingCode[] = [
  'recordOlder',
  'recordChanged',
  'erasedBack',
  'refusalsChanged',
  'endTakenBack',
]

/** A finding about what an entry says. */
export const foundAt = (code: AuditFindingCode, index: number): AuditFinding => auditFinding(code, { index })
