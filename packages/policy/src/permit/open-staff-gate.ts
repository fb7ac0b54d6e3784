import { type CaseRecord, isObject, type StaffRoleCode } from '@tip-standard/core'
import { Decider } from '../decide/decide.ts'
import { prepare } from '../decide/prepare.ts'
import type { Policy, PolicyAudience, RoleAccess } from '../generated/policy.ts'
import { Mask } from '../mask/mask.ts'
import type { Attestation } from '../model/request.ts'
import { usableAttestations } from '../model/usable-attestations.ts'
import { PolicyError } from '../policy-error.ts'
import { type GatedRecord, passRecord } from './pass-record.ts'
import type { Permission } from './permitted.ts'
import { policyHash } from './policy-hash.ts'

/** What a member of staff is about to do with the organisation's records. */
export type StaffRequest = {
  policy: Policy
  purpose: string
  role: StaffRoleCode
  /** The day, `YYYY-MM-DD`. */
  at: string
  attestations?: readonly Attestation[]
}

/**
 * An open gate for staff: everyone in a record is decided by the basis of the purpose, as for other audiences, and
 * fields are masked to the role.
 */
export type StaffGate = {
  readonly access: RoleAccess
  readonly permission: Permission
  pass(record: CaseRecord): GatedRecord
}

/** Staff as an audience. It is not in the policy, so that no program can use it as a destination for data. */
const staff = (upTo: PolicyAudience['upTo'], isInternal: boolean): PolicyAudience => ({
  id: 'internal',
  title: 'Staff',
  definition: 'Staff of the organisation that keeps the record.',
  isInternal,
  takes: 'records',
  upTo,
  takesNeeded: false,
})

/**
 * Opens the gate for a role of staff. Nothing leaves, so what passes is marked as internal. People who withdrew, and
 * records past their retention date, are withheld here as well. Throws a `PolicyError` if the policy does not know
 * the purpose, or does not let the role act for it or open records.
 */
export async function openStaffGate(request: StaffRequest): Promise<StaffGate> {
  const { policy, role, purpose: id, at } = request
  const access = isObject(policy) ? policy.roles.find((one) => one.role === role)?.access : undefined
  // A role that is not listed may do nothing here, even if the policy lists no roles.
  if (access === undefined) throw new PolicyError('roleNotOfPurpose', 'The policy lets this role open no records.')
  const attestations = usableAttestations(request.attestations ?? [], policy)
  const audiences = [staff(access.upTo === 'restricted' ? 'sensitive' : access.upTo, false)]
  // Viewing a record counts no one.
  const purposes = policy.purposes.map((one) => ({ ...one, audiences: ['internal'], counts: false }))
  const prepared = prepare({
    policy: { ...policy, audiences, purposes },
    purpose: id,
    audience: 'internal',
    at,
    attestations,
    // What consents ask to withhold is withheld from others; staff have to read it.
    actor: { role },
    withholdingsHeeded: true,
  })
  const decider = new Decider(prepared)
  const mask = new Mask(access.upTo === 'restricted' ? { ...prepared, audience: staff('sensitive', true) } : prepared)
  const permission: Permission = {
    purpose: id,
    audience: 'internal',
    isInternal: true,
    takes: 'records',
    at,
    policy: `${policy.id}@${policy.version}#${await policyHash(policy)}`,
  }
  return {
    access,
    permission,
    pass: (record) => passRecord(record, { decider, prepared, mask, permission }),
  }
}
