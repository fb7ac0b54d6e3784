import type { CaseRecord, Victim } from '@tip-standard/core'
import { keepingDecision } from '@tip-standard/core/conditions'
import type { Policy } from '@tip-standard/policy'
import { associatedData, open, seal } from '../sealing/seal.ts'
import type { Shelf } from './shelf.ts'

/** The last day that there is. */
const EVER = '9999-12-31'

/** Someone of a case who refused that it is kept, or took that back, and since when; no day where none is on record. */
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

const contextOf = ({ agency, references }: Pick<Shelf, 'agency' | 'references'>, caseId: string): Buffer =>
  associatedData({
    agency,
    subject: references.ofSubject({ case: caseId, kind: 'case' }),
    entity: 'keeping',
    version: 0,
  })

/** That someone of a case may have refused that it is kept, on whatever day, sealed: to be looked at more closely. */
export function sealKeeping(shelf: Pick<Shelf, 'agency' | 'references'>, record: CaseRecord): Buffer {
  const mayHave = (record.victims ?? []).some((victim) => refusedOn(victim, 'storage', EVER, true) !== undefined)
  return sealAnswer(shelf, record.case.id, mayHave)
}

/** The same for a case of which no one refused anything. */
export const sealAnswer = (shelf: Pick<Shelf, 'agency' | 'references'>, caseId: string, mayHave: boolean): Buffer =>
  seal(shelf.references.keptKey, Buffer.of(mayHave ? 1 : 0), contextOf(shelf, caseId))

/** The cases of an agency of which someone may have refused that they are kept, and those of which it is not known. */
export async function casesToLookAt(shelf: Shelf): Promise<string[]> {
  const rows = await shelf.tx.query<{ id: string; keeping: Uint8Array | null }>(
    'select case_id as id, keeping from cases.record where agency = $1 order by case_id',
    [shelf.agency],
  )
  return rows.flatMap(({ id, keeping }) =>
    keeping === null || open(shelf.references.keptKey, keeping, contextOf(shelf, id))[0] !== 0 ? [id] : [],
  )
}
