import { isDate, isObject } from '@tip-standard/core'
import { isCodeOf } from '@tip-standard/core/metadata'
import type { Policy } from '../generated/policy.ts'
import type { Attestation, PermitRequest } from './request.ts'

/** Whether a text can stand in the audit as an id: letters, digits, `.`, `_` and `-`, and not the digits of a telephone number. */
export const isAuditId = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value) && !/^\d{9,}$/.test(value)

/** Whether a value is a legal basis that can be attested: consent is a decision of the person, which no one else can vouch for. */
export const isAttestable = (value: unknown): value is Attestation['basis'] =>
  typeof value === 'string' && value !== 'consent' && isCodeOf.legalBasis(value)

/** Whether a value gives a reason: an ellipsis or blanks give none. */
export const isReason = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 2000 && /[\p{L}\p{N}]/u.test(value)

/** Whether a role may attest: whom the policy lets use data for nothing vouches for no use of them. */
export const mayAttest = (role: unknown, { roles }: Pick<Policy, 'roles'>): boolean =>
  typeof role === 'string' &&
  isCodeOf.staffRole(role) &&
  (roles.length === 0 || roles.some((one) => one.role === role && one.purposes.length > 0))

function holdsUp(one: unknown, policy: Policy): one is Attestation {
  if (!isObject(one)) return false
  const { id, basis, purposes, from, until, reason, by } = one
  return (
    isAuditId(id) &&
    isAttestable(basis) &&
    isReason(reason) &&
    mayAttest(by, policy) &&
    Array.isArray(purposes) &&
    typeof from === 'string' &&
    typeof until === 'string' &&
    isDate(from) &&
    isDate(until) &&
    from <= until
  )
}

/** The attestations that hold up, in their order: one that gives no reason, or names a basis or a role that cannot attest, stands in for nothing. */
export const usableAttestations = (given: readonly Attestation[], policy: Policy): readonly Attestation[] =>
  given.filter((one) => holdsUp(one, policy))

/** A request with those of its attestations that hold up. */
export function withUsableAttestations(request: PermitRequest): PermitRequest {
  const { policy, attestations } = request
  if (attestations === undefined || !isObject(policy)) return request
  return { ...request, attestations: usableAttestations(attestations, policy) }
}
