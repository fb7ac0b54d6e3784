import { codeInfo, today } from '@tip-standard/core'
import { consentRecipient, country, serviceType } from '@tip-standard/core/code-lists'
import type { PermitRequest, Policy, StandingPolicy } from '@tip-standard/policy'
import { didYouMean } from '../names/nearest-name.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import type { GateFlags, UsualGate } from './gate-flags.ts'

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)

/** Refuses a name that the policy does not have; says the nearest one, and all of them. */
function refuseUnknown(typed: string, known: readonly string[], what: string): void {
  if (known.includes(typed)) return
  throw new CouldNotRun(
    `The policy has no ${what} of that name.${didYouMean(typed, known)} It has: ${known.join(', ')}.`,
  )
}

type Code = { readonly code: string }

/** Refuses a code that its list does not have; says the nearest one. */
function refuseUnknownCode(typed: string, list: readonly Code[], option: string, id: string): void {
  const known = list.map(({ code }) => code)
  if (known.includes(typed)) return
  throw new CouldNotRun(`${option} is not a code of its list.${didYouMean(typed, known)} See tip explain ${id}.`)
}

/** The only audience of a purpose, or a sentence that asks for one. */
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
 * The purpose and the audience of a command: what the user says, and for the rest what goes with it. Where an audience
 * may receive data for several purposes, it is the usual one of the command, else the first that the policy names.
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
 * What a command asks of the gate, as of a day. Whatever the policy or the standard does not know is refused, with the nearest name.
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
  // What stays inside leaves to no one: anyone who has the data may write them in another format, whatever their role is for.
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
