import { isObject, type Json, type StaffRoleCode } from '@tip-standard/core'
import { isCodeOf } from '@tip-standard/core/metadata'
import type { Policy } from '../generated/policy.ts'
import { isDay } from './day.ts'
import type { Attestation, PermitRequest } from './request.ts'

/**
 * Whether a text can be an id in the audit: letters, digits, `.`, `_` and `-`, and not the digits of a telephone
 * number.
 */
export const isAuditId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value) && !/^\d{9,}$/.test(value)

/** Whether a value is a legal basis that can be attested: consent is a decision of the person, which no one else can vouch for. */
export const isAttestable = (value: unknown): value is Attestation['basis'] =>
  typeof value === 'string' && value !== 'consent' && isCodeOf.legalBasis(value)

/** Whether a value gives a reason: an ellipsis or blanks give none. */
const isReason = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 2000 && /[\p{L}\p{N}]/u.test(value)

/** Whether a value is a role of the standard. */
export const isRole = (value: unknown): value is StaffRoleCode => typeof value === 'string' && isCodeOf.staffRole(value)

/** Whether a role may attest: a role that may use data for nothing cannot vouch for a use of them. */
const mayAttest = (role: StaffRoleCode, { roles }: Pick<Policy, 'roles'>): boolean =>
  roles.length === 0 || roles.some((one) => one.role === role && one.purposes.length > 0)

/** The fault in a part of an attestation, because of which the gate ignores the attestation. */
export type AttestationFlaw = {
  part: keyof Attestation
  code: 'notAnId' | 'noReason' | 'unknownCode' | 'mayNotAttest' | 'type' | 'notADay' | 'daysOutOfOrder'
}

/** Every flaw that makes an attestation invalid, in the order of its parts. */
export function attestationFlaws(one: Json, policy: Policy): AttestationFlaw[] {
  const { id, basis, purposes, from, until, reason, by } = one
  const flaws: AttestationFlaw[] = []
  if (!isAuditId(id)) flaws.push({ part: 'id', code: 'notAnId' })
  if (!isReason(reason)) flaws.push({ part: 'reason', code: 'noReason' })
  if (!isAttestable(basis)) flaws.push({ part: 'basis', code: 'unknownCode' })
  if (!isRole(by)) flaws.push({ part: 'by', code: 'unknownCode' })
  else if (!mayAttest(by, policy)) flaws.push({ part: 'by', code: 'mayNotAttest' })
  if (!Array.isArray(purposes) || purposes.length === 0) flaws.push({ part: 'purposes', code: 'type' })
  if (!isDay(from)) flaws.push({ part: 'from', code: 'notADay' })
  if (!isDay(until)) flaws.push({ part: 'until', code: 'notADay' })
  else if (isDay(from) && until < from) flaws.push({ part: 'until', code: 'daysOutOfOrder' })
  return flaws
}

const holdsUp = (one: unknown, policy: Policy): one is Attestation =>
  isObject(one) && attestationFlaws(one, policy).length === 0

/** Whether an attestation covers a purpose, and is valid on a day. */
export const holdsOn = ({ from, until, purposes }: Attestation, purpose: string, day: string): boolean =>
  isDay(from) && isDay(until) && from <= day && day <= until && purposes.includes(purpose)

/**
 * The valid attestations, in order: one without a reason, or with a basis or a role that cannot attest, replaces
 * nothing.
 */
export const usableAttestations = (given: readonly Attestation[], policy: Policy): readonly Attestation[] =>
  given.filter((one) => holdsUp(one, policy))

/** A request with only its valid attestations. */
export function withUsableAttestations(request: PermitRequest): PermitRequest {
  const { policy, attestations } = request
  if (attestations === undefined || !isObject(policy)) return request
  return { ...request, attestations: usableAttestations(attestations, policy) }
}
