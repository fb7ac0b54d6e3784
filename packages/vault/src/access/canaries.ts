import { randomBytes, randomUUID } from 'node:crypto'
import { assignmentCode } from '../records/case-store.ts'
import { indexCode } from '../records/identity-store.ts'
import { sealKept } from '../records/keeping.ts'
import { monthsAfter } from '../records/period-begins.ts'
import type { Shelf } from '../records/shelf.ts'
import { fromPayload, toPayload } from '../sealing/payload.ts'
import { associatedData, open, seal } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'

/** A canary: an id that looks like those of the agency, and the person to whom it seems to be assigned. */
export type Canary = { case: string; assignedTo: string }

const registerContext = (agency: string, id: string): Buffer =>
  associatedData({ agency, subject: id, entity: 'canary', version: 0 })

/** Bytes that look like those of a record: JSON of a likely length. */
const filling = (): object => ({ n: randomBytes(200 + (randomBytes(2).readUInt16BE() % 1500)).toString('base64') })

/** For how many months such a case seems to be kept. */
const TEN_YEARS = 120

/**
 * Plants a case, with one person and an identity, that no one has a reason to open. In the database it looks like any
 * other case, and lists leave it out. Opening it, by its id or by going through all cases, raises the alarm.
 */
export async function plantCanary(
  scene: Shelf & { day: string; now: Date },
  { case: caseId, assignedTo }: Canary,
): Promise<void> {
  const { tx, agency, dataKeys, references, day, now } = scene
  const person = { case: caseId, kind: 'victim', person: randomUUID() } as const
  const [own, victim, identity] = [
    references.ofSubject({ case: caseId, kind: 'case' }),
    references.ofSubject(person),
    references.ofIdentity(person),
  ]
  const clear = { retainUntil: monthsAfter(day, TEN_YEARS), legalHold: false, sensitivity: 'high' }
  const kept = sealKept(scene, caseId, { ...clear, version: 1, mayHave: false, begins: {} })
  const made = await tx.query(
    `insert into cases.record (agency, case_id, version, created_on, updated_on, assigned_to, assigned_code, retain_until, legal_hold, sensitivity, keeping)
     values ($1, $2, 1, $3, $3, $4, $5, $6, false, 'high', $7) on conflict do nothing returning version`,
    [agency, caseId, day, [assignedTo], assignmentCode(scene, caseId, [assignedTo]), clear.retainUntil, kept],
  )
  if (made.length === 0) throw new VaultError('conflict')
  const sealed = await dataKeys.toSealNew(tx, agency, [own, victim], (keys) => {
    const sealAs = (subject: string, reference: string, entity: string): Buffer =>
      seal(
        keys.get(subject) as Uint8Array,
        toPayload(filling(), true),
        associatedData({ agency, subject: reference, entity, version: 1 }),
      )
    return {
      case: sealAs(own, own, 'case'),
      victim: sealAs(victim, victim, 'victim'),
      identity: sealAs(victim, identity, 'identity'),
    }
  })
  for (const [part, subject, bytes] of [
    [0, own, sealed.case],
    [1, victim, sealed.victim],
  ] as const)
    await tx.query(
      `insert into cases.part (agency, case_id, version, part, subject, written_at, written_by, sealed)
       values ($1, $2, 1, $3, $4, $5, $6, $7)`,
      [agency, caseId, part, subject, now.toISOString(), assignedTo, bytes],
    )
  const pointer = seal(
    references.pointerKey,
    toPayload(person, true),
    associatedData({ agency, subject: identity, entity: 'pointer', version: 0 }),
  )
  await tx.as('identities', async () => {
    await tx.query(`insert into identities.record values ($1, $2, 1, $3)`, [agency, identity, pointer])
    await tx.query(`insert into identities.part values ($1, $2, 1, $3)`, [agency, identity, sealed.identity])
    const digest = randomBytes(32)
    await tx.query(`insert into identities.blind_index values ($1, 'phone', 1, $2, $3, $4)`, [
      agency,
      digest,
      identity,
      indexCode(references, identity, digest),
    ])
  })
  const id = randomUUID()
  const entry = seal(references.pointerKey, toPayload(caseId), registerContext(agency, id))
  await tx.as('keys', () => tx.query(`insert into keys.canary values ($1, $2, $3)`, [agency, id, entry]))
}

/** The ids of the canaries of an agency, which lists leave out. */
export async function canaryCases({
  tx,
  agency,
  references,
}: Pick<Shelf, 'tx' | 'agency' | 'references'>): Promise<ReadonlySet<string>> {
  const rows = await tx.as('keys', () =>
    tx.query<{ id: string; sealed: Uint8Array }>(`select id, sealed from keys.canary where agency = $1`, [agency]),
  )
  return new Set(
    rows.map(
      ({ id, sealed }) => fromPayload(open(references.pointerKey, sealed, registerContext(agency, id))) as string,
    ),
  )
}
