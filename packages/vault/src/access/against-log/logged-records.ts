import { type AuditFinding, type AuditFindingCode, auditFinding } from '../../audit/log/audit-findings.ts'
import type { VaultEvent } from '../../audit-events.ts'
import type { Transaction } from '../../database/database.ts'
import { type CaseInClear, casesInClear } from '../../records/keeping.ts'
import type { References, Subject } from '../../records/references.ts'
import { canaryCases } from '../canaries.ts'
import { type AgainstLog, foundAt, type Tables } from './against-log.ts'

/** What the log states about one case, or one identity in it, and the last entry that stated it. */
type Logged = {
  case: string
  person?: string
  index: number
  /** The newest version written; 0 if there must be none. */
  version: number
  isErased: boolean
  /** Unknown if no entry states it. */
  assigned?: readonly string[]
  isArchived?: boolean
}

const WRITES: readonly VaultEvent['what'][] = ['putCase', 'importCase', 'recordConsent', 'liftHold', 'unlink']

/** The acts that store a new case. */
const MAKES: readonly VaultEvent['what'][] = ['putCase', 'importCase']

const keyOf = (caseId: string, person?: string): string => JSON.stringify([caseId, person])

/**
 * What a log states about cases and identities: the last version written, who was assigned, what is archived, and what
 * was erased.
 */
export class LoggedRecords implements AgainstLog {
  readonly #logged = new Map<string, Logged>()
  /** Cases that were stored before the log was read, and that no entry so far has made. */
  readonly #unlogged: Set<string>

  constructor(stored: Iterable<string>) {
    this.#unlogged = new Set(stored)
  }

  add({ what, actor, subject, assigned }: VaultEvent, index: number): void {
    const { case: caseId, person, version } = subject ?? {}
    if (caseId === undefined) return
    if (MAKES.includes(what)) this.#unlogged.delete(caseId)
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
    // With a case, everything is erased. With a person, only their own data: the rest is in a version that others
    // wrote.
    for (const [key, { case: of, person: one, isErased }] of this.#logged)
      if (of === caseId && !isErased && (person === undefined || one === person)) this.#logged.delete(key)
    this.#set(caseId, person, { index, version: 0, isErased: true })
  }

  async check({ tx, agency, references }: Tables): Promise<AuditFinding[]> {
    const stored = await readStored(tx, agency, references)
    const canaries = await canaryCases({ tx, agency, references })
    const count = [...this.#unlogged].filter((id) => !canaries.has(id)).length
    const unlogged = count === 0 ? [] : [auditFinding('recordUnlogged', { count })]
    const changed = [...this.#logged.values()].flatMap((logged) => {
      const code = faultOf(logged, stored, references)
      return code === undefined ? [] : [foundAt(code, logged.index)]
    })
    return [...unlogged, ...changed]
  }
}

/**
 * What the database states: about cases, about identities by their references, and which subjects are erased or have a
 * key.
 */
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

/** The case, or the two people in it that an id can name, because ids are unique only within one list of a case. */
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

/** Whether something erased has its key again, or no mark that it was erased. */
const isBack = (logged: Logged, { gone, keys }: Stored, references: References): boolean =>
  !subjectsOf(logged).some((one) => {
    const name = references.ofSubject(one)
    return gone.has(name) && !keys.has(name)
  })

/** Whether a case has other workers, another archive state, or other unencrypted columns than the log states. */
function isChanged({ case: caseId, assigned, isArchived }: Logged, { cases }: Stored): boolean {
  const row = cases.get(caseId)
  if (row === undefined) return false
  const isElsewhere = isArchived !== undefined && (row.archivedOn !== null) !== isArchived
  return !row.isAsWritten || isElsewhere || (assigned !== undefined && !isSame(assigned, row.assignedTo))
}

const isSame = (these: readonly string[], those: readonly string[]): boolean =>
  these.length === those.length && these.every((one, at) => one === those[at])
