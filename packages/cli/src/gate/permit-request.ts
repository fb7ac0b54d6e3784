import { codeInfo, today } from '@tip-standard/core'
import { consentRecipient, country, serviceType } from '@tip-standard/core/code-lists'
import type { PermitRequest, Policy, StandingPolicy } from '@tip-standard/policy'
import { didYouMean } from '../names/nearest-name.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import type { GateFlags, UsualGate } from './gate-flags.ts'

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)

/** Throws for a name that is not in the policy; the message states the nearest one, and all of them. */
function refuseUnknown(typed: string, known: readonly string[], what: string): void {
  if (known.includes(typed)) return
  throw new CouldNotRun(
    `The policy has no ${what} of that name.${didYouMean(typed, known)} It has: ${known.join(', ')}.`,
  )
}

type Code = { readonly code: string }

/** Throws for a code that is not in its list; the message states the nearest one. */
function refuseUnknownCode(typed: string, list: readonly Code[], option: string, id: string): void {
  const known = list.map(({ code }) => code)
  if (known.includes(typed)) return
  throw new CouldNotRun(`${option} is not a code of its list.${didYouMean(typed, known)} See tip explain ${id}.`)
}

/** The only audience of a purpose; throws a sentence that asks for one if there are several. */
function onlyAudience(ids: readonly string[]): string {
  const [first, second] = ids
  if (first !== undefined && second === undefined) return first
  throw new CouldNotRun(
    first === undefined
      ? 'The policy lets no data leave for this purpose.'
      : `Several audiences may receive data for this purpose: give --for ${ids.join(' or --for ')}.`,
  )
}

/**
 * The purpose and the audience of a command: as given by the user, otherwise what goes with it. If an audience may
 * receive data for several purposes, the usual one of the command is used, otherwise the first in the policy.
 */
function destinationOf(flags: GateFlags, usual: UsualGate, { purposes, audiences }: Policy): UsualGate {
  const asked = flags.forPurpose ?? flags.purpose
  if (asked !== undefined) refuseUnknown(asked, idsOf(purposes), 'purpose')
  if (flags.for !== undefined) refuseUnknown(flags.for, idsOf(audiences), 'audience')
  if (flags.for === undefined && asked === undefined) return usual
  const receiving = (audience: string): string[] =>
    idsOf(purposes.filter((purpose) => purpose.audiences.includes(audience)))
  if (flags.for === undefined) {
    const own = purposes.find(({ id }) => id === asked)?.audiences ?? []
    const audience = own.includes(usual.audience) ? usual.audience : onlyAudience(own)
    return { purpose: asked as string, audience }
  }
  if (asked !== undefined) return { purpose: asked, audience: flags.for }
  const possible = receiving(flags.for)
  const [first] = possible
  if (first === undefined) throw new CouldNotRun('The policy lets no data leave to this audience.')
  return { audience: flags.for, purpose: possible.includes(usual.purpose) ? usual.purpose : first }
}

/**
 * The gate request of a command, as of a day. Throws for anything unknown to the policy or the standard, with the
 * nearest name.
 */
export function toPermitRequest(
  flags: GateFlags,
  usual: UsualGate,
  { policy, attestations, actor }: StandingPolicy,
  at: string = flags.on ?? today(),
): PermitRequest {
  const { recipient, recipientKind, recipientCountry, services, acrossEntities } = flags
  if (recipientKind !== undefined)
    refuseUnknownCode(recipientKind, consentRecipient.codes, '--recipient-kind', 'consentRecipient')
  if (recipientCountry !== undefined && codeInfo(country, recipientCountry) === undefined)
    throw new CouldNotRun('--recipient-country is not an ISO code of two letters, such as RW.')
  for (const service of services ?? []) refuseUnknownCode(service, serviceType.codes, '--services', 'serviceType')
  const destination = destinationOf(flags, usual, policy)
  // Data that stay inside leave to no one: anyone who has the data may write them in another format, regardless of the
  // purpose of their role.
  const isInside = policy.audiences.some(({ id, isInternal }) => isInternal && id === destination.audience)
  return {
    ...destination,
    policy,
    attestations,
    at,
    ...(actor === undefined || isInside ? {} : { actor }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(recipientKind === undefined ? {} : { recipientKind }),
    ...(recipientCountry === undefined ? {} : { recipientCountry }),
    ...(services === undefined ? {} : { services }),
    ...(acrossEntities === undefined ? {} : { acrossEntities }),
  }
}
