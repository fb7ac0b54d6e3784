import type { CaseRecord, Victim } from '@tip-standard/core'
import { keepingDecision } from '@tip-standard/core/conditions'
import type { Policy } from '@tip-standard/policy'
import { associatedData, open, seal } from '../sealing/seal.ts'
import { type PeriodBegins, periodBegins } from './period-begins.ts'
import type { Shelf } from './shelf.ts'

/** The last day that there is. */
const EVER = '9999-12-31'

/** A person of a case who refused to have it kept, or withdrew, and since when; without a day if none is on record. */
export type Refuser = { person: string; since?: string }

/** Whether, as their decisions stand on a day, a person refused a purpose or took it back. */
function refusedOn(
  { consents }: Pick<Victim, 'consents'>,
  purpose: 'interview' | 'storage',
  day: string,
  childDissentCounts: boolean,
): { since: string } | undefined {
  const { state, since } = keepingDecision(consents, { purpose, day }, { childDissentCounts })
  return state === 'refused' || state === 'withdrawn' ? { since } : undefined
}

/** Who of a case has refused that answers are kept, or taken it back, by a day. */
export function refusersOf({ victims = [] }: CaseRecord, { consent }: Policy, day: string): Refuser[] {
  return victims.flatMap((victim) => {
    const no = refusedOn(victim, 'storage', day, consent.childDissentCounts)
    if (no === undefined) return []
    const isDated = victim.consents?.some(({ date, withdrawnOn }) => date === no.since || withdrawnOn === no.since)
    return [{ person: victim.id, ...(isDated === true ? { since: no.since } : {}) }]
  })
}

/** Whether a person refused the talk, or that answers are kept: then a form ends, and nothing of it is stored. */
export const refusesRecord = (victim: Victim, { consent }: Policy, day: string): boolean =>
  (['interview', 'storage'] as const).some(
    (purpose) => refusedOn(victim, purpose, day, consent.childDissentCounts) !== undefined,
  )

/** Whether a record states a legal basis on which the policy uses data about victims whatever they decided. */
export function isKeptByLaw({ dataProtection }: CaseRecord, { purposes }: Policy): boolean {
  const admitted = purposes.flatMap(({ victims }) => (victims.kind === 'mandate' ? victims.legalBases : []))
  return (dataProtection.legalBases ?? []).some((basis) => (admitted as readonly string[]).includes(basis))
}

/** What is in clear of a version of a case, because the work and the duties of keeping need it. */
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

/** What a case says about its keeping, for the vault alone. */
type Kept = InClear & { version: number; mayHave: boolean; begins: PeriodBegins }

/** The bytes of what is sealed, so that its length tells nothing. */
const LENGTH = 256

/**
 * That someone of a case may have refused that it is kept, on whatever day, sealed: to be looked at more closely. With
 * it when the periods of a policy begin, so that what is due is found without opening every case, and what is in clear,
 * so that anyone who writes the database changes nothing of that unseen.
 */
export function sealKeeping(shelf: Pick<Shelf, 'agency' | 'references'>, record: CaseRecord, version: number): Buffer {
  const mayHave = (record.victims ?? []).some((victim) => refusedOn(victim, 'storage', EVER, true) !== undefined)
  return sealKept(shelf, record.case.id, { ...inClear(record), version, mayHave, begins: periodBegins(record) })
}

/** The same of what is given. */
export function sealKept(shelf: Pick<Shelf, 'agency' | 'references'>, caseId: string, kept: Kept): Buffer {
  const said = JSON.stringify(kept).padEnd(LENGTH)
  return seal(shelf.references.keptKey, Buffer.from(said), contextOf(shelf, caseId))
}

/** What was sealed; `undefined` where nothing is known of a record, or someone put other bytes in its place. */
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
 * A case as the vault wrote it, by what is in clear. `mayHave` is whether someone of it may have refused that it is
 * kept, or whether that is not known; `isAsWritten` is not where the database says something else.
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

/** The cases that the transaction sees of an agency, by id. */
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
