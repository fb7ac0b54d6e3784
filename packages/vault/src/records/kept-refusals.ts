import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { fromPayload, toPayload } from '../sealing/payload.ts'
import { associatedData, open, seal } from '../sealing/seal.ts'
import type { Refused } from './refusals.ts'
import type { Shelf } from './shelf.ts'

/**
 * Refusals and withdrawals that are in no newest version any more and still apply: to other cases of the person, by
 * their id across cases; or to a person who may come back to a case. `case` is the case in which the person had the id,
 * or was. The refusals are removed with that case, unless another case still has the id.
 */
export type KeptRefusals = KeptAcross | KeptOfPerson

type KeptAcross = Refused & { crossCaseId: string; case?: string; person?: never }

/** The refusals of a person who left a case, with the id across cases that they last had there. */
export type KeptOfPerson = Refused & { case: string; person: string; lastCrossCaseId?: string; crossCaseId?: never }

/** Stored refusals, with their random id. */
export type StoredRefusals = { id: string; kept: KeptRefusals }

const contextOf = (agency: string, id: string): Buffer =>
  associatedData({ agency, subject: id, entity: 'kept decisions', version: 0 })

/** All stored refusals of an agency. Nothing unencrypted reveals whose they are. */
export async function loadKept({ tx, agency, references }: Shelf): Promise<StoredRefusals[]> {
  const rows = await tx.query<{ id: string; sealed: Uint8Array }>(
    'select id::text as id, sealed from cases.kept_decision where agency = $1 order by id',
    [agency],
  )
  return rows.map(({ id, sealed }) => ({
    id,
    kept: fromPayload(open(references.keptKey, sealed, contextOf(agency, id))) as KeptRefusals,
  }))
}

/** Stores the refusals that are not stored yet; `stored` has those that are, if they were read already. */
export async function addKept(
  shelf: Shelf,
  these: readonly KeptRefusals[],
  stored?: readonly StoredRefusals[],
): Promise<void> {
  if (these.length === 0) return
  const { tx, agency, references } = shelf
  const known: KeptRefusals[] = (stored ?? (await loadKept(shelf))).map(({ kept }) => kept)
  for (const kept of these) {
    if (known.some((other) => isDeepStrictEqual(other, JSON.parse(JSON.stringify(kept))))) continue
    known.push(kept)
    const id = randomUUID()
    const sealed = seal(references.keptKey, toPayload(kept), contextOf(agency, id))
    await tx.query('insert into cases.kept_decision (agency, id, sealed) values ($1, $2, $3)', [agency, id, sealed])
  }
}

/** Removes refusals with the last case to which they apply, as part of an approved erasure. */
export async function dropKept({ tx, agency }: Shelf, ids: readonly string[], erasure: string): Promise<void> {
  if (ids.length === 0) return
  await tx.query('select cases.drop_kept($1, $2::uuid[], $3::uuid)', [agency, ids, erasure])
}

/**
 * The authentication code over all stored refusals of an agency, for the log: it reveals if someone deletes one of
 * these rows, or restores a deleted one. No other act changes the rows until the end of the transaction.
 */
export async function keptCode({
  tx,
  agency,
  references,
}: Pick<Shelf, 'tx' | 'agency' | 'references'>): Promise<string> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 7168020))`, [agency])
  const rows = await tx.query<{ id: string }>(
    'select id::text as id from cases.kept_decision where agency = $1 order by id',
    [agency],
  )
  return references.ofRow('cases.kept_decision', { ids: rows.map(({ id }) => id) })
}

/** The refusals stored under ids across cases, as records that contain nothing else, for a gate to read. */
export async function keptRecords(shelf: Shelf, crossCaseId?: string): Promise<object[]> {
  return (await loadKept(shelf)).flatMap(({ kept }) =>
    kept.crossCaseId === undefined || (crossCaseId !== undefined && kept.crossCaseId !== crossCaseId)
      ? []
      : [
          {
            reportingEntity: { id: shelf.agency },
            victims: [
              {
                crossCaseId: kept.crossCaseId,
                // Without decisions, for a list of none would say that no one was asked.
                ...(kept.absent === undefined ? { consents: kept.consents } : { absent: kept.absent }),
              },
            ],
          },
        ],
  )
}
