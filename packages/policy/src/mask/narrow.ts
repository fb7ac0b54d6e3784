import type { Json } from '@tip-standard/core'
import type { Prepared } from '../decide/prepare.ts'
import { entriesOf } from '../model/entries-of.ts'

const names = (list: unknown, one: string | undefined): boolean =>
  one !== undefined && Array.isArray(list) && list.includes(one)

/** Whether an entry permits something, or did once: all others say no to something. */
const isYes = ({ decision, withdrawnOn }: Json): boolean => decision === 'granted' && withdrawnOn === undefined

/**
 * What a recipient has to know of someone's decisions: consent to what it receives the record for, without the names of others, and whatever the person refused, which has to be heeded there as
 * well. Consent to something else would tell who else knows about them; it stays where a referral that leaves rests on it.
 */
function consentsFor(
  consents: unknown,
  to: string,
  { recipient, recipientKind }: Prepared['request'],
  isNeeded: (entry: Json) => boolean,
): Json[] {
  return entriesOf(consents).flatMap((entry) => {
    if (isNeeded(entry)) return [entry]
    const { recipients, recipientKinds, ...rest } = entry
    if (!isYes(entry)) return [rest]
    if (entry['purpose'] !== to) return []
    if (recipients === undefined && recipientKinds === undefined) return [entry]
    const [isNamed, isOfKind] = [names(recipients, recipient), names(recipientKinds, recipientKind)]
    if (!isNamed && !isOfKind) return []
    return [
      {
        ...rest,
        ...(isNamed ? { recipients: [recipient] } : {}),
        ...(isOfKind ? { recipientKinds: [recipientKind] } : {}),
      },
    ]
  })
}

/**
 * A victim as one organisation outside may have them, before fields are masked: of their decisions what it has to know, and for a referral nothing of what others
 * do for them: referrals to it alone, and the services that it is asked for. What rests on no consent is as it was.
 */
export function narrow(victim: Json, { request, purpose, audience }: Prepared): Json {
  if (audience.id === 'internal' || audience.takes !== 'records' || purpose.victims.kind !== 'consent') return victim
  const { to } = purpose.victims
  const isReferral = to === 'referral'
  const referrals = entriesOf(victim['referrals']).filter(
    ({ toEntities }) => !isReferral || names(toEntities, request.recipient),
  )
  const rested = new Set<unknown>(referrals.map(({ consentId }) => consentId).filter((id) => id !== undefined))
  const made = { ...victim }
  if (victim['referrals'] !== undefined) made['referrals'] = referrals
  if (victim['consents'] !== undefined)
    made['consents'] = consentsFor(victim['consents'], to, request, ({ id }) => rested.has(id))
  if (isReferral && victim['assistance'] !== undefined)
    made['assistance'] = entriesOf(victim['assistance']).filter(({ serviceType }) =>
      names(request.services, typeof serviceType === 'string' ? serviceType : undefined),
    )
  return made
}
