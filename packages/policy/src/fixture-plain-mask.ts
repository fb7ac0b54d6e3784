/**
 * A second, plain and slow implementation of what leaves of a record, written from the page "Policies" of the
 * reference. It takes the decisions from `fixture-plain-gate.ts` and the fields from the standard; it imports nothing
 * of the mask.
 */

import type { CaseRecord } from '@tip-standard/core'
import { fields, rules } from '@tip-standard/core/metadata'
import { ruleConditions } from '@tip-standard/core/rule-conditions'
import { plainGate } from './fixture-plain-gate.ts'
import type { PermitRequest } from './model/request.ts'

// biome-ignore lint/suspicious/noExplicitAny: it reads records as they come, with no help from our types.
type Data = Record<string, any>
type Field = (typeof fields)[number]

/** The conditions under which a field leaves. */
type Leaves = 'always' | 'withConsent' | 'withEveryVictim' | 'never'

const ORDER = ['public', 'internal', 'sensitive', 'restricted']

function byItself(field: Field, { policy, purpose, audience }: PermitRequest): Leaves {
  const to = policy.audiences.find(({ id }) => id === audience) as Data
  const needs = policy.purposes.find(({ id }) => id === purpose)?.needs ?? []
  if (field.identifiability === 'direct') return 'never'
  if ([...policy.fields.without, ...(to['without'] ?? [])].includes(field.id)) return 'never'
  if ('to' in field.type && field.type.to === '*') return 'never'
  const isText = ['text', 'texts'].includes(field.type.kind) && field.sensitivity !== 'public'
  if (isText || field.sensitivity === 'restricted')
    return to['takesNeeded'] && needs.includes(field.id) ? 'withConsent' : 'never'
  if (ORDER.indexOf(field.sensitivity) > ORDER.indexOf(to['upTo']) && field.presence !== 'required') return 'never'
  return field.alsoAbout === 'victims' ? 'withEveryVictim' : 'always'
}

/** Whether a field refers to entries of a list that does not leave. */
function pointsAtNothing({ type, presence }: Field, request: PermitRequest): boolean {
  if (!('to' in type) || presence === 'required') return false
  const list = type.to.split('/').pop()
  return fields.some((one) => one.name === list && one.type.kind === 'objects' && byItself(one, request) !== 'always')
}

const asks = (condition: Data, name: string): boolean =>
  Array.isArray(condition['of'])
    ? ['all', 'any'].includes(condition['op']) && condition['of'].some((one: Data) => asks(one, name))
    : condition['op'] === 'answered' && condition['field'] === name

const isMissed = ({ id, name, presence }: Field): boolean =>
  presence === 'answered' ||
  rules.some(
    (rule) => rule.field === id && rule.severity === 'error' && asks(ruleConditions[rule.id]?.must ?? { op: '' }, name),
  )

/** Which conditions are met. */
type Given = { consent: boolean; everyVictim: boolean }

function masked(holder: Data, entity: string, given: Given, request: PermitRequest): Data {
  const own = fields.filter((field) => field.entity === entity && field.presence !== 'derived')
  const leaves = (field: Field): boolean => {
    const how = byItself(field, request)
    const isGiven =
      how === 'always' || (how === 'withConsent' && given.consent) || (how === 'withEveryVictim' && given.everyVictim)
    return isGiven && !pointsAtNothing(field, request)
  }
  const left: Data = {}
  for (const field of own) {
    const { name, type } = field
    const value = holder[name]
    if (value === undefined || !leaves(field)) continue
    if (type.kind === 'object') left[name] = masked(value, type.entity, given, request)
    else if (type.kind === 'objects') left[name] = value.map((one: Data) => masked(one, type.entity, given, request))
    else left[name] = value
  }
  const absent: Data = {}
  const provenance: Data = {}
  for (const field of own) {
    const [reason, source] = [holder['absent']?.[field.name], holder['provenance']?.[field.name]]
    if (byItself(field, request) === 'never' && isMissed(field)) absent[field.name] = 'withheldForSafety'
    else if (reason !== undefined && leaves(field)) absent[field.name] = reason
    if (source !== undefined && leaves(field)) provenance[field.name] = masked(source, 'provenance', given, request)
  }
  return {
    ...left,
    ...(Object.keys(absent).length > 0 ? { absent } : {}),
    ...(Object.keys(provenance).length > 0 ? { provenance } : {}),
  }
}

/**
 * A victim without what one recipient outside has no business with: consents to others, and, in a referral, what others
 * do for the victim.
 */
function forOne(victim: Data, request: PermitRequest): Data {
  const { recipient, recipientKind, services = [] } = request
  const basis = request.policy.purposes.find(({ id }) => id === request.purpose)?.victims
  const takes = request.policy.audiences.find(({ id }) => id === request.audience)?.takes
  if (basis?.kind !== 'consent' || takes !== 'records') return victim
  // Staff are not an outside recipient.
  if (request.audience === 'internal') return victim
  const one = structuredClone(victim)
  const isReferral = basis.to === 'referral'
  /** Keeps only the recipient's own name in an entry. */
  const keepOurs = (entry: Data, who: string): void => {
    for (const [list, ours] of [
      [who, recipient],
      ['recipientKinds', recipientKind],
    ] as const) {
      if (ours !== undefined && entry[list]?.includes(ours) === true) entry[list] = [ours]
      else delete entry[list]
    }
  }
  if (isReferral && one['referrals'] !== undefined) {
    one['referrals'] = one['referrals'].filter((to: Data) => to['toEntities']?.includes(recipient) === true)
    for (const to of one['referrals']) keepOurs(to, 'toEntities')
  }
  const rested: unknown[] = (one['referrals'] ?? []).map(({ consentId }: Data) => consentId)
  if (one['consents'] !== undefined)
    one['consents'] = one['consents'].filter((consent: Data) => {
      if (consent['decision'] !== 'granted' || consent['withdrawnOn'] !== undefined) {
        for (const list of ['recipients', 'recipientKinds']) delete consent[list]
        return true
      }
      const namesSomeone = consent['recipients'] !== undefined || consent['recipientKinds'] !== undefined
      keepOurs(consent, 'recipients')
      if (consent['id'] !== undefined && rested.includes(consent['id'])) return true
      if (consent['purpose'] !== basis.to) return false
      return !namesSomeone || consent['recipients'] !== undefined || consent['recipientKinds'] !== undefined
    })
  if (isReferral && one['assistance'] !== undefined)
    one['assistance'] = one['assistance'].filter((help: Data) => services.includes(help['serviceType']))
  return one
}

/** What leaves of each record; `undefined` if nothing does. */
export function plainMask(records: readonly CaseRecord[], request: PermitRequest): (Data | undefined)[] {
  const decided = plainGate(records, request)
  return records.map((record: Data, at) => {
    const basis = (decided[at] ?? []).map((what) => (['consent', 'mandate', 'attestation'].includes(what) ? what : ''))
    if (basis.every((one) => one === '')) return undefined
    const { victims = [], perpetrators = [], relations, events, ...rest } = record
    const ofVictims = basis.slice(0, victims.length)
    const given: Given = {
      consent: victims.length > 0 && ofVictims.every((one) => one === 'consent'),
      everyVictim: ofVictims.every((one) => one !== ''),
    }
    const leftVictims = victims.filter((_: Data, index: number) => basis[index] !== '')
    const leftOthers = perpetrators.filter((_: Data, index: number) => basis[victims.length + index] !== '')
    const has = (list: Data[], id: string): boolean => list.some((one) => one['id'] === id)
    const whole = masked(rest, 'caseRecord', given, request)
    const lists: Data = masked({ victims, perpetrators, relations, events }, 'caseRecord', given, request)
    if (lists['victims'] !== undefined && record['victims'] !== undefined)
      whole['victims'] = leftVictims.map((one: Data) =>
        masked(
          forOne(one, request),
          'victim',
          { ...given, consent: basis[victims.indexOf(one)] === 'consent' },
          request,
        ),
      )
    if (lists['perpetrators'] !== undefined && record['perpetrators'] !== undefined)
      whole['perpetrators'] = leftOthers.map((one: Data) => masked(one, 'perpetrator', given, request))
    if (lists['relations'] !== undefined)
      whole['relations'] = relations
        .filter((one: Data) => has(leftVictims, one['victimId']) && has(leftOthers, one['perpetratorId']))
        .map((one: Data) => masked(one, 'relation', given, request))
    if (lists['events'] !== undefined)
      whole['events'] = events.flatMap((one: Data) => {
        const still = one['victimIds'].filter((id: string) => has(leftVictims, id))
        if (still.length === 0) return []
        const event = masked(one, 'event', given, request)
        const others = event['perpetratorIds']?.filter((id: string) => has(leftOthers, id))
        return [{ ...event, victimIds: still, ...(others === undefined ? {} : { perpetratorIds: others }) }]
      })
    return whole
  })
}
