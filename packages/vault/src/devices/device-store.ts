import type { Scene } from '../access/acts.ts'
import { associatedData, open, seal } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'
import type { DeviceDraft, DeviceKeys } from './messages.ts'

/** A device as the vault knows it. */
export type DeviceRow = {
  id: string
  holder: string
  maxHours: number
  recipient: string
  verifier: string
  inbox: Uint8Array
  isRevoked: boolean
  contacts: number
  lastContact: string | null
}

const contextOf = (agency: string, id: string): Buffer =>
  associatedData({ agency, subject: id, entity: 'device inbox', version: 0 })

/** The authentication code over the enrolment of a device. */
function codeOf(
  { agency, references }: Pick<Scene, 'agency' | 'references'>,
  { id, holder, maxHours, recipient, verifier, inbox }: Omit<DeviceRow, 'isRevoked' | 'contacts' | 'lastContact'>,
): string {
  return references.ofRow('cases.device', { agency, id, holder, maxHours, recipient, verifier, inbox })
}

/** Stores a new device, and, under the secret of the agency, the key that opens what it will submit. */
export async function addDevice(
  { tx, agency, references }: Scene,
  made: { id: string; holder: string; maxHours: number; keys: DeviceKeys; inbox: string; by: string; at: Date },
): Promise<void> {
  const { id, holder, maxHours, keys, by, at } = made
  const inbox = seal(references.pointerKey, Buffer.from(made.inbox), contextOf(agency, id))
  await tx.query(
    `insert into cases.device (agency, id, holder, enrolled_by, enrolled_at, max_hours, recipient, verifier, inbox, code)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      agency,
      id,
      holder,
      by,
      at.toISOString(),
      maxHours,
      keys.recipient,
      keys.verifier,
      inbox,
      codeOf({ agency, references }, { id, holder, maxHours, ...keys, inbox }),
    ],
  )
}

/**
 * A device of the agency as enrolled; locked until the end of the transaction, so that it is revoked before or after,
 * but not during it. Throws `sealBroken`.
 */
export async function loadDevice({ tx, agency, references }: Scene, id: string): Promise<DeviceRow | undefined> {
  const [row] = await tx.query<DeviceRow & { code: string | null }>(
    `select id::text as id, holder, max_hours as "maxHours", recipient, verifier, inbox, revoked_at is not null as "isRevoked",
       contacts, last_contact as "lastContact", code
     from cases.device where agency = $1 and id = $2 for update`,
    [agency, id],
  )
  // Otherwise, data for the device would be sealed for the person who replaced its key.
  if (row !== undefined && row.code !== codeOf({ agency, references }, row)) throw new VaultError('sealBroken')
  return row
}

/** The age key that opens what a device submits. */
export const inboxOf = ({ agency, references }: Scene, { id, inbox }: DeviceRow): string =>
  open(references.pointerKey, inbox, contextOf(agency, id)).toString()

/**
 * Counts a contact; returns false if one with its number or a later one was accepted before. The last contact may be
 * sent again unchanged, because its answer may have been lost.
 */
export async function countContact(
  { tx, agency, references }: Scene,
  { id, contacts, lastContact }: DeviceRow,
  contact: number,
  bytes: Uint8Array,
): Promise<boolean> {
  const digest = references.ofBrought(id, 'contact', Buffer.from(bytes).toString('base64'))
  if (contact === contacts && digest === lastContact) return true
  const rows = await tx.query(
    `update cases.device set contacts = $3, last_contact = $4 where agency = $1 and id = $2 and contacts < $3 returning id`,
    [agency, id, contact, digest],
  )
  return rows.length > 0
}

const digestOf = ({ references }: Scene, device: string, draft: DeviceDraft): string =>
  references.ofBrought(device, 'draft', JSON.stringify(draft))

/** The drafts of a device that were stored before, and their versions. */
export async function storedDrafts(
  scene: Scene,
  device: string,
  drafts: readonly DeviceDraft[],
): Promise<ReadonlyMap<DeviceDraft, number>> {
  const rows = await scene.tx.query<{ digest: string; version: number }>(
    'select digest, version from cases.device_draft where agency = $1 and device = $2',
    [scene.agency, device],
  )
  const stored = new Map(rows.map(({ digest, version }) => [digest, version]))
  return new Map(
    drafts.flatMap((draft) => {
      const version = stored.get(digestOf(scene, device, draft))
      return version === undefined ? [] : [[draft, version] as const]
    }),
  )
}

/** Records that a draft was stored, in the transaction that stores it. */
export async function keepStored(scene: Scene, device: string, draft: DeviceDraft, version: number): Promise<void> {
  await scene.tx.query(
    'insert into cases.device_draft (agency, device, digest, version) values ($1, $2, $3, $4) on conflict do nothing',
    [scene.agency, device, digestOf(scene, device, draft), version],
  )
}

export async function revokeDevice({ tx, agency }: Scene, id: string, at: Date): Promise<void> {
  await tx.query(`update cases.device set revoked_at = coalesce(revoked_at, $3) where agency = $1 and id = $2`, [
    agency,
    id,
    at.toISOString(),
  ])
}
