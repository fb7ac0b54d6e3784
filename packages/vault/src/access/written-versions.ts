import { type AuditFinding, auditFinding } from '../audit/log/audit-findings.ts'
import { readEvent } from '../audit/log/entry.ts'
import type { StoredEntry } from '../audit/log/read-log.ts'
import type { Transaction } from '../database/database.ts'
import { setScope } from '../database/scope.ts'
import { openArchive } from '../records/open-archive.ts'
import type { References } from '../records/references.ts'

/** A version that the log says was written, and the entry that says so; `person` where it is of an identity. */
type Written = { readonly case: string; readonly person?: string; readonly version: number; readonly index: number }

const keyOf = (caseId: string, person?: string): string => JSON.stringify([caseId, person])

/**
 * The newest versions of cases and identities that a log says were written, so that the database can be held against
 * them: who can write it could take back one record alone, with a withdrawal or an unsafe number in it, while the log
 * is as it was signed. Entries of programs that did not say which version they wrote are passed over.
 */
export class WrittenVersions {
  readonly #newest = new Map<string, Written>()

  /** Takes in the next entry. */
  add({ index, entry }: StoredEntry): void {
    const event = readEvent(entry)
    if (event?.outcome !== 'done') return
    const { what, subject } = event
    const { case: caseId, person, version } = subject ?? {}
    if (caseId === undefined) return
    if (what === 'erase' || what === 'anonymise') this.#forget(caseId, person)
    else if (version !== undefined && ['putCase', 'importCase', 'recordConsent', 'liftHold'].includes(what))
      this.#newest.set(keyOf(caseId), { case: caseId, version, index })
    else if (version !== undefined && what === 'putIdentity' && person !== undefined)
      this.#newest.set(keyOf(caseId, person), { case: caseId, person, version, index })
  }

  #forget(caseId: string, person: string | undefined): void {
    for (const [key, written] of this.#newest)
      if (written.case === caseId && (person === undefined || written.person === person)) this.#newest.delete(key)
  }

  /** Finds what the database holds in an older version, or not at all. */
  async check(tx: Transaction, agency: string, references: References): Promise<AuditFinding[]> {
    await setScope(tx, { scope: 'all' })
    await openArchive(tx)
    const cases = await versionsIn(tx, 'select case_id as id, version from cases.record where agency = $1', agency)
    const ofIdentities = 'select subject as id, version from identities.record where agency = $1'
    const identities = await tx.as('identities', () => versionsIn(tx, ofIdentities, agency))
    const storedOf = ({ case: caseId, person }: Written): number => {
      if (person === undefined) return cases.get(caseId) ?? 0
      const kinds = ['victim', 'perpetrator'] as const
      return Math.max(
        ...kinds.map((kind) => identities.get(references.ofIdentity({ case: caseId, kind, person })) ?? 0),
      )
    }
    return [...this.#newest.values()]
      .filter((written) => storedOf(written) < written.version)
      .map(({ index }) => auditFinding('recordOlder', { index }))
  }
}

async function versionsIn(tx: Transaction, statement: string, agency: string): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: string; version: number }>(statement, [agency])
  return new Map(rows.map(({ id, version }) => [id, version]))
}
