import { isObject } from '@tip-standard/core'
import type { ConsentRequest, ConsentTerms } from '@tip-standard/core/conditions'
import { fields } from '@tip-standard/core/metadata'
import type { Policy, PolicyAudience, PolicyPurpose } from '../generated/policy.ts'
import { isDay } from '../model/day.ts'
import type { Attestation, PermitRequest } from '../model/request.ts'
import { holdsOn } from '../model/usable-attestations.ts'
import { PolicyError } from '../policy-error.ts'

/** A request with the policy's entries that it names. */
export type Prepared = {
  request: PermitRequest
  policy: Policy
  purpose: PolicyPurpose
  audience: PolicyAudience
  /** How consents are read, and which recipients and services they must cover: the same for everyone. */
  terms: ConsentTerms
  whom: Omit<ConsentRequest, 'purpose'>
  /** The attestations that are valid for the purpose on the day, in the order in which they were given. */
  attestations: readonly Attestation[]
}

const idsOf = (items: readonly { id: string }[]): string => items.map(({ id }) => id).join(', ')

/** The day this many months before another; the last day of the month if the month is shorter. */
function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

/** The audience that is everyone: it includes anyone whom a person named, and a request for it names no recipient. */
const EVERYONE = 'public'

function whomOf({ recipient, recipientKind, services, at, audience }: PermitRequest): Prepared['whom'] {
  const isToEveryone = audience === EVERYONE
  return {
    day: at,
    ...(recipient === undefined || isToEveryone ? {} : { recipient }),
    ...(recipientKind === undefined || isToEveryone ? {} : { recipientKind }),
    ...(services === undefined ? {} : { services }),
  }
}

/**
 * Looks up what a request names. Throws a `PolicyError` if the policy has no such purpose or audience, if the audience
 * may not receive data for the purpose, if the role may not act for it, or if the day is invalid.
 */
export function prepare(request: PermitRequest): Prepared {
  const { policy, at, actor, attestations = [] } = request
  if (!isObject(policy)) throw new PolicyError('policyInvalid', 'Give a policy that definePolicy returned.')
  const purpose = policy.purposes.find(({ id }) => id === request.purpose)
  if (purpose === undefined)
    throw new PolicyError('unknownPurpose', `The policy has no such purpose. It has: ${idsOf(policy.purposes)}.`)
  const audience = policy.audiences.find(({ id }) => id === request.audience)
  if (audience === undefined)
    throw new PolicyError('unknownAudience', `The policy has no such audience. It has: ${idsOf(policy.audiences)}.`)
  if (!purpose.audiences.includes(audience.id))
    throw new PolicyError(
      'audienceNotOfPurpose',
      `No data leave to this audience for ${purpose.id}. Its audiences are: ${purpose.audiences.join(', ')}.`,
    )
  if (!isDay(at)) throw new PolicyError('notADay', 'Give the day as YYYY-MM-DD.')
  if (request.fields?.every((id) => fields.some((field) => field.id === id)) === false)
    throw new PolicyError('unknownField', 'A field that is asked for is none of the standard.')
  if (actor !== undefined && policy.roles.length > 0) {
    const role = policy.roles.find((one) => one.role === actor.role)
    if (role === undefined || !role.purposes.includes(purpose.id))
      throw new PolicyError('roleNotOfPurpose', `The policy lets this role do nothing for ${purpose.id}.`)
  }
  const { maxAgeMonths } = policy.consent
  return {
    request,
    policy,
    purpose,
    audience,
    terms: {
      ...policy.consent,
      notBefore: maxAgeMonths === undefined ? '' : monthsBefore(at, maxAgeMonths),
      unclearIsNo: true,
    },
    whom: whomOf(request),
    attestations: attestations.filter((one) => holdsOn(one, purpose.id, at)),
  }
}
