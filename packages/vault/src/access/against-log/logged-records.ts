import type { AuditFinding, AuditFindingCode } from '../../audit/log/audit-findings.ts'
import type { VaultEvent } from '../../audit-events.ts'
import type { Transaction } from '../../database/database.ts'
import { type CaseInClear, casesInClear } from '../../records/keeping.ts'
import type { References, Subject } from '../../records/references.ts'
import { type AgainstLog, foundAt, type Tables } from './against-log.ts'

/** What the log says of one case, or of one identity of it, and the entry that said it last. */
type Logged = {
  case: string
  person?: string
  index: number
  /** The newest version that was written; 0 if there must be nothing. */
  version: number
  isErased: boolean
  /** Unknown where no entry says it. */
  assigned?: readonly string[]
  isArchived?: boolean
}

const WRITES: readonly VaultEvent['what'][] = ['putCase', 'importCase', 'recordConsent', 'liftHold', 'unlink']

const keyOf = (caseId: string, person?: string): string => JSON.stringify([caseId, person])

/**
 * What a log says of cases and identities: which version was written last, to whom a case was assigned, what is in the
 * archive, and what was erased.
 */
export class LoggedRecords implements AgainstLog {
  readonly #logged = new Map<string, Logged>()

  add({ what, actor, subject, assigned }: VaultEvent, index: number): void {
    const { case: caseId, person, version } = subject ?? {}
    if (caseId === undefined) return
    if (what === 'erase' || what === 'anonymise') this.#erase(caseId, person, index)
    else if (what === 'assignCase' && assigned !== undefined) this.#set(caseId, undefined, { index, assigned })
    else if (what === 'archive' || what === 'reopen')
      this.#set(caseId, undefined, { index, isArchived: what === 'archive' })
    else if (version !== undefined && WRITES.includes(what)) {
      const first = version === 1 ? { assigned: [actor.id], isArchived: false } : {}
      this.#set(caseId, undefined, { index, version, ...first })
    } else if (version !== undefined && what === 'putIdentity' && person !== undefined)
      this.#set(caseId, person, { index, version })
  }

  #set(caseId: string, person: string | undefined, more: Partial<Logged> & { index: number }): void {
    const key = keyOf(caseId, person)
    const of = person === undefined ? { case: caseId } : { case: caseId, person }
    this.#logged.set(key, { ...of, version: 0, isErased: false, ...this.#logged.get(key), ...more })
  }

  #erase(caseId: string, person: string | undefined, index: number): void {
    // Of a case everything goes; of the person alone what goes on is in a version that others wrote.
    for (const [key, { case: of, person: one, isErased }] of this.#logged)
      if (of === caseId && !isErased && (person === undefined || one === person)) this.#logged.delete(key)
    this.#set(caseId, person, { index, version: 0, isErased: true })
  }

  async check({ tx, agency, references }: Tables): Promise<AuditFinding[]> {
    const stored = await readStored(tx, agency, references)
    return [...this.#logged.values()].flatMap((logged) => {
      const code = faultOf(logged, stored, references)
      return code === undefined ? [] : [foundAt(code, logged.index)]
    })
  }
}

/** What the database says: of cases, of identities by their references, and which subjects are gone or have a key. */
type Stored = {
  cases: ReadonlyMap<string, CaseInClear>
  identities: ReadonlyMap<string, number>
  gone: ReadonlySet<string>
  keys: ReadonlySet<string>
}

async function readStored(tx: Transaction, agency: string, references: References): Promise<Stored> {
  const own = [agency]
  const cases = await casesInClear({ tx, agency, references })
  const identities = await tx.as('identities', () =>
    tx.query<{ id: string; version: number }>(
      'select subject as id, version from identities.record where agency = $1',
      own,
    ),
  )
  const keys = await tx.as('keys', () =>
    tx.query<{ id: string }>('select subject as id from keys.data_key where agency = $1', own),
  )
  const gone = await tx.query<{ id: string }>('select subject as id from cases.tombstone where agency = $1', own)
  return {
    cases: new Map(cases.map((one) => [one.case, one])),
    identities: new Map(identities.map(({ id, version }) => [id, version])),
    gone: new Set(gone.map(({ id }) => id)),
    keys: new Set(keys.map(({ id }) => id)),
  }
}

/** The case, or the two people of it whom an id can name: ids are of one list of a case. */
const subjectsOf = ({ case: caseId, person }: Logged): Subject[] =>
  person === undefined
    ? [{ case: caseId, kind: 'case' }]
    : (['victim', 'perpetrator'] as const).map((kind) => ({ case: caseId, kind, person }))

function versionOf(logged: Logged, { cases, identities }: Stored, references: References): number {
  if (logged.person === undefined) return cases.get(logged.case)?.version ?? 0
  const people = subjectsOf(logged) as Exclude<Subject, { kind: 'case' }>[]
  return Math.max(...people.map((one) => identities.get(references.ofIdentity(one)) ?? 0))
}

function faultOf(logged: Logged, stored: Stored, references: References): AuditFindingCode | undefined {
  if (logged.isErased) return isBack(logged, stored, references) ? 'erasedBack' : undefined
  if (versionOf(logged, stored, references) < logged.version) return 'recordOlder'
  return logged.person === undefined && isChanged(logged, stored) ? 'recordChanged' : undefined
}

/** Whether something that was erased has its key again, or nothing that keeps it away. */
const isBack = (logged: Logged, { gone, keys }: Stored, references: References): boolean =>
  !subjectsOf(logged).some((one) => {
    const name = references.ofSubject(one)
    return gone.has(name) && !keys.has(name)
  })

/** Whether a case is assigned to others, in or out of the archive, or in clear something else than was written. */
function isChanged({ case: caseId, assigned, isArchived }: Logged, { cases }: Stored): boolean {
  const row = cases.get(caseId)
  if (row === undefined) return false
  const isElsewhere = isArchived !== undefined && (row.archivedOn !== null) !== isArchived
  return !row.isAsWritten || isElsewhere || (assigned !== undefined && !isSame(assigned, row.assignedTo))
}

const isSame = (these: readonly string[], those: readonly string[]): boolean =>
  these.length === those.length && these.every((one, at) => one === those[at])
