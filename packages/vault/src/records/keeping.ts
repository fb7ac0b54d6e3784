import type { CaseRecord, Victim } from '@tip-standard/core'
import { keepingDecision } from '@tip-standard/core/conditions'
import type { Policy } from '@tip-standard/policy'
import { associatedData, open, seal } from '../sealing/seal.ts'
import { type PeriodBegins, periodBegins } from './period-begins.ts'
import type { Shelf } from './shelf.ts'

/** The last possible day. */
const EVER = '9999-12-31'

/**
 * A person in a case who refused its storage or withdrew consent to it, and since when; without a day if none is on
 * record.
 */
export type Refuser = { person: string; since?: string }

/** Whether a person has refused a purpose or withdrawn consent to it, by their decisions on a day. */
function refusedOn(
  { consents }: Pick<Victim, 'consents'>,
  purpose: 'interview' | 'storage',
  day: string,
  childDissentCounts: boolean,
): { since: string } | undefined {
  const { state, since } = keepingDecision(consents, { purpose, day }, { childDissentCounts })
  return state === 'refused' || state === 'withdrawn' ? { since } : undefined
}

/** The people in a case who have refused the storing of answers, or withdrawn consent to it, by a day. */
export function refusersOf({ victims = [] }: CaseRecord, { consent }: Policy, day: string): Refuser[] {
  return victims.flatMap((victim) => {
    const no = refusedOn(victim, 'storage', day, consent.childDissentCounts)
    if (no === undefined) return []
    const isDated = victim.consents?.some(({ date, withdrawnOn }) => date === no.since || withdrawnOn === no.since)
    return [{ person: victim.id, ...(isDated === true ? { since: no.since } : {}) }]
  })
}

/** Whether a person refused the interview or the storing of answers: the form then ends, and nothing is stored. */
export const refusesRecord = (victim: Victim, { consent }: Policy, day: string): boolean =>
  (['interview', 'storage'] as const).some(
    (purpose) => refusedOn(victim, purpose, day, consent.childDissentCounts) !== undefined,
  )

/** Whether a record states a legal basis on which the policy permits data about victims, whatever they decided. */
export function isKeptByLaw({ dataProtection }: CaseRecord, { purposes }: Policy): boolean {
  const admitted = purposes.flatMap(({ victims }) => (victims.kind === 'mandate' ? victims.legalBases : []))
  return (dataProtection.legalBases ?? []).some((basis) => (admitted as readonly string[]).includes(basis))
}

/** The unencrypted columns of a version of a case, which daily work and retention need. */
export type InClear = { retainUntil: string | null; legalHold: boolean; sensitivity: string | null }

export const inClear = ({ dataProtection }: CaseRecord): InClear => {
  const { retainUntil = null, legalHold = false, sensitivity = null } = dataProtection
  return { retainUntil, legalHold, sensitivity }
}

const contextOf = ({ agency, references }: Pick<Shelf, 'agency' | 'references'>, caseId: string): Buffer =>
  associatedData({
    agency,
    subject: references.ofSubject({ case: caseId, kind: 'case' }),
    entity: 'keeping',
    version: 0,
  })

/** What a case states about its retention, for use inside the vault only. */
type Kept = InClear & { version: number; mayHave: boolean; begins: PeriodBegins }

/** The length in bytes of every sealed text, so that the length reveals nothing. */
const LENGTH = 256

/**
 * Seals three things: whether someone in a case may have refused its storage, on any day, so that the case needs a
 * closer look; when the periods of the policy begin, so that due cases are found without opening every case; and the
 * unencrypted columns, so that anyone who changes them in the database is detected.
 */
export function sealKeeping(shelf: Pick<Shelf, 'agency' | 'references'>, record: CaseRecord, version: number): Buffer {
  const mayHave = (record.victims ?? []).some((victim) => refusedOn(victim, 'storage', EVER, true) !== undefined)
  return sealKept(shelf, record.case.id, { ...inClear(record), version, mayHave, begins: periodBegins(record) })
}

/** The same for given values. */
export function sealKept(shelf: Pick<Shelf, 'agency' | 'references'>, caseId: string, kept: Kept): Buffer {
  const said = JSON.stringify(kept).padEnd(LENGTH)
  return seal(shelf.references.keptKey, Buffer.from(said), contextOf(shelf, caseId))
}

/** The sealed content; `undefined` if nothing is known about a record, or someone replaced the bytes. */
function openKept(
  shelf: Pick<Shelf, 'agency' | 'references'>,
  caseId: string,
  sealed: Uint8Array | null,
): Kept | undefined {
  if (sealed === null) return undefined
  try {
    return JSON.parse(open(shelf.references.keptKey, sealed, contextOf(shelf, caseId)).toString()) as Kept
  } catch {
    return undefined
  }
}

/**
 * A case by its unencrypted columns, as the vault wrote it. `mayHave` says that someone in it may have refused its
 * storage, or that this is unknown; `isAsWritten` is false if the database differs from what the vault wrote.
 */
export type CaseInClear = InClear & {
  case: string
  version: number
  assignedTo: readonly string[]
  archivedOn: string | null
  mayHave: boolean
  begins: PeriodBegins
  isAsWritten: boolean
}

type Row = Omit<CaseInClear, 'mayHave' | 'begins' | 'isAsWritten'> & { keeping: Uint8Array | null }

/** The cases of an agency that the transaction sees, by id. */
export async function casesInClear(shelf: Pick<Shelf, 'tx' | 'agency' | 'references'>): Promise<CaseInClear[]> {
  const rows = await shelf.tx.query<Row>(
    `select case_id as "case", version, retain_until::text as "retainUntil", legal_hold as "legalHold", sensitivity,
       assigned_to as "assignedTo", archived_on::text as "archivedOn", keeping
     from cases.record where agency = $1 order by case_id`,
    [shelf.agency],
  )
  return rows.map(({ keeping, ...row }) => {
    const known = openKept(shelf, row.case, keeping)
    if (known === undefined) return { ...row, mayHave: true, begins: {}, isAsWritten: false }
    const { version: own, ...kept } = known
    const isAsWritten = own === row.version && COLUMNS.every((name) => row[name] === kept[name])
    return { ...row, ...kept, isAsWritten }
  })
}

const COLUMNS = ['retainUntil', 'legalHold', 'sensitivity'] as const
