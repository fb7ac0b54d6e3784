/**
 * The plain and slow implementation of the gate: what one record says that a person decided. It imports nothing of the
 * gate.
 */

import { loose, looseNames } from './fixture-plain-names.ts'
import type { Policy } from './generated/policy.ts'
import type { PermitRequest } from './model/request.ts'

// biome-ignore lint/suspicious/noExplicitAny: it reads records as they come, with no help from our types.
export type Data = Record<string, any>

/** A day as a number; `undefined` if the text is not a calendar day. */
export function dayNumber(text: unknown): number | undefined {
  const parts = typeof text === 'string' ? /^(\d\d\d\d)-(\d\d)-(\d\d)$/.exec(text) : null
  if (parts === null) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.getTime() / 86_400_000
    : undefined
}

const TODAY_LIKE = 'today'

/** One decision: its kind, its day, and its entry. */
type Said = { what: 'yes' | 'refused' | 'withdrawn' | 'expired' | 'guardianExcluded'; day: number; entry: Data }

function said(entry: Data, today: number, policy: Policy): Said | undefined {
  const made = entry['date'] === undefined ? Number.NEGATIVE_INFINITY : (dayNumber(entry['date']) ?? TODAY_LIKE)
  const withdrawal =
    entry['withdrawnOn'] === undefined ? undefined : (dayNumber(entry['withdrawnOn']) ?? Number.NEGATIVE_INFINITY)
  const isWithdrawn = withdrawal === undefined ? entry['decision'] === 'withdrawn' : withdrawal <= today
  const oldest = policy.consent.maxAgeMonths
  let what: Said['what'] = 'yes'
  if (entry['givenBy'] === 'guardian' && entry['guardianExcluded'] === true) what = 'guardianExcluded'
  else if (isWithdrawn) what = 'withdrawn'
  else if (!['granted', 'withdrawn'].includes(entry['decision'])) what = 'refused'
  else if (policy.consent.childDissentCounts && entry['childAssent'] === false) what = 'refused'
  else if (entry['expiry'] !== undefined && !((dayNumber(entry['expiry']) ?? Number.NEGATIVE_INFINITY) >= today))
    what = 'expired'
  else if (oldest !== undefined && made !== TODAY_LIKE) {
    // The day this many months ago; the last day of the month if the month is shorter.
    const limit = new Date(today * 86_400_000)
    const dayOfMonth = limit.getUTCDate()
    limit.setUTCDate(1)
    limit.setUTCMonth(limit.getUTCMonth() - oldest)
    const next = new Date(limit)
    next.setUTCMonth(next.getUTCMonth() + 1)
    next.setUTCDate(0)
    limit.setUTCDate(Math.min(dayOfMonth, next.getUTCDate()))
    if (made < limit.getTime() / 86_400_000) what = 'expired'
  }
  const isYes = what === 'yes' || what === 'expired'
  const isDated = made !== TODAY_LIKE && made !== Number.NEGATIVE_INFINITY
  if (what === 'withdrawn' && withdrawal !== undefined) {
    // Withdrawn by now: on the day of the withdrawal, or of the consent if that is later and not in the future.
    const day = Number.isFinite(withdrawal) ? withdrawal : today
    return { what, day: isDated && made <= today ? Math.max(day, made) : day, entry }
  }
  if (made === TODAY_LIKE) return isYes ? undefined : { what, day: today, entry }
  if (made === Number.NEGATIVE_INFINITY && isYes && !policy.consent.takesUndated) return undefined
  if (made === Number.NEGATIVE_INFINITY && (what === 'refused' || what === 'withdrawn'))
    return { what, day: today, entry }
  if (made > today) return undefined
  return { what, day: made, entry }
}

const includes = (list: unknown, one: unknown): boolean =>
  Array.isArray(list) && one !== undefined && list.includes(one)

/** Purposes for which a consent has to name its recipients. */
const NAMES_RECIPIENTS = ['shareIdentifiable', 'referral', 'tracing']

/** The result of a person's decisions in one record, its day, and the days on which they refused what is requested. */
export type Consent = { what: string; day: number; noes: number[]; isGuardians: boolean }

export function byConsent(person: Data, purpose: string, request: PermitRequest, today: number): Consent {
  const { policy, services } = request
  const isPublic = request.audience === 'public'
  const [recipient, recipientKind] = isPublic ? [] : [request.recipient, request.recipientKind]
  const list = person['consents']
  if (list === undefined && person['absent']?.consents === 'refused')
    return { what: 'refused', day: Number.NEGATIVE_INFINITY, noes: [Number.NEGATIVE_INFINITY], isGuardians: false }
  if (list !== undefined && (!Array.isArray(list) || list.some((entry) => Object(entry) !== entry)))
    return { what: 'refused', day: today, noes: [today], isGuardians: false }
  const ofGuardian = ({ givenBy }: Data): boolean => givenBy === 'guardian'
  // About storing, an entry without a decision is none.
  const all = withoutExcluded(list ?? [], person['elsewhere'])
    .filter((entry: Data) => purpose !== 'storage' || entry['decision'] !== undefined)
    .map((entry: Data) => said(entry, today, policy))
    .filter((one: Said | undefined): one is Said => one !== undefined) as Said[]
  const isUnspecified = ({ entry }: Said): boolean =>
    entry['purpose'] === 'unspecified' || typeof entry['purpose'] !== 'string'
  const unspecified = all.filter(isUnspecified)
  const isNo = ({ what }: Said): boolean => what === 'refused' || what === 'withdrawn'
  const everything = all.filter((one) => one.entry['purpose'] === purpose || (isUnspecified(one) && isNo(one)))
  const names = ({ entry }: Said): boolean =>
    includes(entry['recipients'], recipient) || includes(entry['recipientKinds'], recipientKind)
  const namesNobody = ({ entry }: Said): boolean =>
    entry['recipients'] === undefined && entry['recipientKinds'] === undefined
  const isToUs = ({ entry }: Said): boolean => {
    const [who, kinds] = [looseNames(entry['recipients']), looseNames(entry['recipientKinds'])]
    if (who.length + kinds.length === 0) return true
    if (who.length > 0 && (recipient === undefined || who.includes(loose(recipient)))) return true
    return kinds.length > 0 && (recipientKind === undefined || kinds.includes(loose(recipientKind)))
  }
  // A guardian does not overrule the person's own decision.
  const isAlone = ({ entry }: Said): boolean => ofGuardian(entry) && ![true, false].includes(entry['childAssent'])
  const lastDay = (some: Said[]): number | undefined =>
    some.length === 0 ? undefined : Math.max(...some.map(({ day }) => day))
  const ownNo = lastDay(everything.filter((one) => !isAlone(one) && isNo(one) && isToUs(one)))
  const ownYes = lastDay(everything.filter((one) => !isAlone(one) && one.what === 'yes'))
  const stands = ownNo !== undefined && !(ownYes !== undefined && ownYes > ownNo)
  const about =
    policy.consent.childDissentCounts && stands
      ? everything.filter((one) => !(isAlone(one) && one.what === 'yes'))
      : everything
  const latestOf = (some: Said[]): Said[] => some.filter(({ day }) => day === Math.max(...some.map((one) => one.day)))
  const latest = latestOf(about)
  const comesTo = (): string => {
    if (about.length === 0) {
      const first = latestOf(unspecified)[0]
      if (first === undefined) return 'neverAsked'
      return first.what === 'yes' ? 'unspecifiedScope' : first.what
    }
    for (const no of ['refused', 'withdrawn'] as const)
      if (latest.some((one) => one.what === no && isToUs(one))) return no
    const yes = latest.filter(({ what }) => what === 'yes')
    if (yes.length === 0)
      return latest.find(({ what }) => what === 'expired' || what === 'guardianExcluded')?.what ?? 'recipientNotNamed'
    const covering = yes.filter((one) => names(one) || (!NAMES_RECIPIENTS.includes(purpose) && namesNobody(one)))
    if (covering.length === 0) return 'recipientNotNamed'
    const isEnough = covering.some(
      ({ entry }) =>
        entry['services'] === undefined || services?.every((one) => entry['services'].includes(one)) === true,
    )
    return isEnough ? 'granted' : 'serviceNotNamed'
  }
  const noes = about.filter((one) => isNo(one) && isToUs(one))
  const isGuardians = latest.filter(({ what }) => what === 'yes').every(isAlone)
  return { what: comesTo(), day: latest[0]?.day ?? Number.NaN, noes: noes.map(({ day }) => day), isGuardians }
}

/** The days on which entries exclude a guardian; one that has none is later than any other. */
export const excludingDays = (list: unknown): number[] =>
  (Array.isArray(list) ? list : [])
    .filter((one) => one?.['guardianExcluded'] === true)
    .map((one) => dayNumber(one['date']) ?? Number.POSITIVE_INFINITY)

/**
 * The entries, with the guardian excluded in all of theirs, unless one says otherwise on no earlier day than any that
 * excludes them, here or elsewhere.
 */
function withoutExcluded(list: readonly Data[], elsewhere: readonly number[] = []): Data[] {
  const days = [...excludingDays(list), ...elsewhere]
  if (days.length === 0) return [...list]
  const last = Math.max(...days)
  return list.map((one) => {
    if (one?.['givenBy'] !== 'guardian') return one
    const isCleared = one['guardianExcluded'] === false && (dayNumber(one['date']) ?? Number.NEGATIVE_INFINITY) >= last
    return { ...one, guardianExcluded: !isCleared }
  })
}
