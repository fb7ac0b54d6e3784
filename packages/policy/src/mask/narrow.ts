import type { Json } from '@tip-standard/core'
import type { Prepared } from '../decide/prepare.ts'
import { entriesOf } from '../model/entries-of.ts'

const names = (list: unknown, one: string | undefined): boolean =>
  one !== undefined && Array.isArray(list) && list.includes(one)

/** Whether an entry permits something, or once did: all others refuse something. */
const isYes = ({ decision, withdrawnOn }: Json): boolean => decision === 'granted' && withdrawnOn === undefined

/** An entry that names recipients, with only the name of the requesting one. */
function withoutOthers(
  entry: Json,
  list: 'recipients' | 'toEntities',
  { recipient, recipientKind }: Prepared['request'],
): Json {
  const { [list]: who, recipientKinds, ...rest } = entry
  return {
    ...rest,
    ...(names(who, recipient) ? { [list]: [recipient] } : {}),
    ...(names(recipientKinds, recipientKind) ? { recipientKinds: [recipientKind] } : {}),
  }
}

/**
 * What a recipient has to know of someone's decisions: consent to what it receives the record for, and every refusal,
 * which it has to respect too. Consent to something else would reveal who else knows about them; it stays if a referral
 * that leaves depends on it. No entry names another recipient.
 */
function consentsFor(
  consents: unknown,
  to: string,
  request: Prepared['request'],
  isNeeded: (entry: Json) => boolean,
): Json[] {
  return entriesOf(consents).flatMap((entry) => {
    const { recipients, recipientKinds, ...rest } = entry
    if (!isYes(entry)) return [rest]
    const theirs = withoutOthers(entry, 'recipients', request)
    if (isNeeded(entry)) return [theirs]
    if (entry['purpose'] !== to) return []
    const namesNoOne = recipients === undefined && recipientKinds === undefined
    return namesNoOne || 'recipients' in theirs || 'recipientKinds' in theirs ? [theirs] : []
  })
}

/**
 * A victim as one organisation outside may have them, before fields are masked: of their decisions only what it has to
 * know; in a referral nothing of what others do for them, except referrals to it, without other names, and the services
 * requested from it. For a purpose that does not rest on consent, everything stays.
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
  if (victim['referrals'] !== undefined)
    made['referrals'] = isReferral ? referrals.map((one) => withoutOthers(one, 'toEntities', request)) : referrals
  if (victim['consents'] !== undefined)
    made['consents'] = consentsFor(victim['consents'], to, request, ({ id }) => rested.has(id))
  if (isReferral && victim['assistance'] !== undefined)
    made['assistance'] = entriesOf(victim['assistance']).filter(({ serviceType }) =>
      names(request.services, typeof serviceType === 'string' ? serviceType : undefined),
    )
  return made
}
