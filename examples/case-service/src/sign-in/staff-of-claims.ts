import { createHmac } from 'node:crypto'
import { codeInfo, type StaffRoleCode } from '@tip-standard/core'
import { Refusal } from '../server/errors.ts'

/** A staff member as the service knows them: a pseudonym, never a name. */
export type Staff = { actor: string; role: StaffRoleCode; agency: string }

/** An id that may be shown in lists and logs. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

/**
 * Identifies a staff member from the provider's claims: the only place where claims become rights. `staff_role` is a
 * role of the standard, `agency_id` the id of the organisation. Without `staff_id` the pseudonym is made from the
 * provider and its `sub`, which may be an e-mail address, under a key of the service: no one with the log and a list of
 * addresses can test which pseudonym is whose.
 */
export function staffOfClaims(claims: Readonly<Record<string, unknown>>, key: Uint8Array): Staff {
  const { iss, sub, staff_id: id, staff_role: role, agency_id: agency } = claims
  if (typeof role !== 'string' || codeInfo('staffRole', role) === undefined) throw new Refusal('roleUnknown')
  if (typeof agency !== 'string' || !ID.test(agency)) throw new Refusal('roleUnknown')
  const actor =
    typeof id === 'string' ? id : `s-${createHmac('sha256', key).update(`${iss} ${sub}`).digest('hex').slice(0, 12)}`
  if (!ID.test(actor)) throw new Refusal('roleUnknown')
  return { actor, role: role as StaffRoleCode, agency }
}
