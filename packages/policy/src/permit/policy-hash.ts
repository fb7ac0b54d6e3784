import type { Policy } from '../generated/policy.ts'
import type { Attestation } from '../model/request.ts'

/** JSON with sorted property names, so that equal values have equal texts. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`
}

/**
 * The SHA-256 of a policy in hexadecimal, whatever the order of its properties (sorted as in RFC 8785, for texts
 * without surrogates).
 */
export const policyHash = (policy: Policy): Promise<string> => hashOf(policy)

/**
 * The SHA-256 of the attestations beside a policy, in hexadecimal, whatever the order of properties; the order of the
 * list counts.
 */
export const attestationsHash = (attestations: readonly Attestation[]): Promise<string> => hashOf(attestations)

async function hashOf(value: object): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(value)))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
