/**
 * A second, plain and slow implementation of the gate, written only from the page "Policies" of the reference and the
 * data of the policies. It imports nothing of the gate.
 */

import type { CaseRecord } from '@tip-standard/core'
import { loose, looseNames } from './fixture-plain-names.ts'
import type { Policy, PolicyBasis } from './generated/policy.ts'
import type { PermitRequest } from './model/request.ts'

// biome-ignore lint/suspicious/noExplicitAny: it reads records as they come, with no help from our types.
type Data = Record<string, any>

/** A day as a number; `undefined` if the text is not a calendar day. */
function dayNumber(text: unknown): number | undefined {
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
type Consent = { what: string; day: number; noes: number[]; isGuardians: boolean }

function byConsent(person: Data, purpose: string, request: PermitRequest, today: number): Consent {
  const { policy, services } = request
  const isPublic = request.audience === 'public'
  const [recipient, recipientKind] = isPublic ? [] : [request.recipient, request.recipientKind]
  const list = person['consents']
  if (list === undefined && person['absent']?.consents === 'refused')
    return { what: 'refused', day: Number.NEGATIVE_INFINITY, noes: [Number.NEGATIVE_INFINITY], isGuardians: false }
  if (list !== undefined && (!Array.isArray(list) || list.some((entry) => Object(entry) !== entry)))
    return { what: 'refused', day: today, noes: [today], isGuardians: false }
  const ofGuardian = ({ givenBy }: Data): boolean => givenBy === 'guardian'
  const all = withoutExcluded(list ?? [])
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

/** The entries, with the guardian excluded in all of theirs, unless one says otherwise on no earlier day than any that excludes them. */
function withoutExcluded(list: readonly Data[]): Data[] {
  const days = list.filter((one) => one?.['guardianExcluded'] === true).map((one) => dayNumber(one['date']))
  if (days.length === 0) return [...list]
  const last = Math.max(...days.map((day) => day ?? Number.POSITIVE_INFINITY))
  return list.map((one) => {
    if (one?.['givenBy'] !== 'guardian') return one
    const isCleared = one['guardianExcluded'] === false && (dayNumber(one['date']) ?? Number.NEGATIVE_INFINITY) >= last
    return { ...one, guardianExcluded: !isCleared }
  })
}

/** The decisions about everyone in the records, in their order, victims first: a basis, or a reason. */
export function plainGate(records: readonly CaseRecord[], request: PermitRequest): string[][] {
  const { policy, attestations = [] } = request
  const purpose = policy.purposes.find(({ id }) => id === request.purpose) as Policy['purposes'][number]
  const audience = policy.audiences.find(({ id }) => id === request.audience) as Policy['audiences'][number]
  const today = dayNumber(request.at) as number
  const attested = attestations.filter(
    ({ from, until, purposes }) =>
      purposes.includes(purpose.id) && (dayNumber(from) as number) <= today && today <= (dayNumber(until) as number),
  )
  /**
   * A guardian who decided alone is excluded if an alleged perpetrator is a relative, unless something says that they
   * are not the same person.
   */
  const made: readonly Data[] = records.map((record: Data) => {
    const isAccused = (id: unknown): boolean =>
      (record['relations'] ?? []).some(
        ({ victimId, kinds = [] }: Data) =>
          victimId === id &&
          ['parent', 'otherFamily', 'family', 'caregiver', 'familyOrIntimatePartner'].some((one) =>
            kinds.includes(one),
          ),
      )
    const judged = (victim: Data): Data => {
      const list = victim['consents']
      if (!Array.isArray(list) || !isAccused(victim['id'])) return victim
      if (list.some((one) => one?.guardianExcluded === false)) return victim
      const isAlone = (one: Data): boolean =>
        one['givenBy'] === 'guardian' && ![true, false].includes(one['childAssent'])
      return {
        ...victim,
        consents: list.map((one) => (Object(one) === one && isAlone(one) ? { ...one, guardianExcluded: true } : one)),
      }
    }
    return { ...record, ...(record['victims'] === undefined ? {} : { victims: record['victims'].map(judged) }) }
  })
  const counted: { group: string; across: string | undefined; inCase: string }[] = []

  function aboutRecord(record: Data): string | undefined {
    const { legalHold, retainUntil, transferAllowed, storageCountry } = record['dataProtection'] ?? {}
    const holds = ![undefined, false].includes(legalHold)
    if (holds && !purpose.underLegalHold) return 'legalHold'
    const isForALaw = purpose.victims.kind === 'mandate' && purpose.perpetrators.kind === 'mandate'
    const asksForTheDay = !holds || (!isForALaw && request.audience !== 'internal')
    const isMissing = retainUntil === undefined
    const isOver = !isMissing && !((dayNumber(retainUntil) ?? Number.NEGATIVE_INFINITY) >= today)
    if (asksForTheDay && isOver) return 'retentionOver'
    if (asksForTheDay && isMissing && !policy.retention.takesUndated && attested.length === 0) return 'retentionUnknown'
    const { countries, transfers, transferNeedsPermission } = policy.residency
    const listed = (transfers ?? []).filter(({ recipient }) => recipient === request.recipient)
    const endsFirst = listed.reduce<(typeof listed)[number] | undefined>(
      (first, one) => (first === undefined || one.until < first.until ? one : first),
      undefined,
    )
    const to = request.recipientCountry ?? endsFirst?.country
    if (to === undefined) return undefined
    if (to === storageCountry && (countries.length === 0 || countries.includes(to))) return undefined
    if (transferNeedsPermission && transferAllowed !== 'yes') return 'transferNotAllowed'
    if (transfers === undefined) return undefined
    for (const { recipient, country, until } of transfers)
      if (recipient === request.recipient && country === to && (dayNumber(until) ?? 0) >= today) return undefined
    return 'transferNotAllowed'
  }

  function aboutCounting(kind: string, person: Data, record: Data): string | undefined {
    if (!purpose.counts) return undefined
    if (record['case']?.duplicateOf !== undefined) return 'duplicate'
    if (kind === 'victim') {
      if (person['status'] === 'notAVictim') return 'notAVictim'
      const events = (record['events'] ?? []).filter((event: Data) => event['victimIds'].includes(person['id']))
      const isOther =
        events.length > 0 && events.every(({ kind: one }: Data) => one !== undefined && one !== 'trafficking')
      if (isOther && !['presumed', 'identified', 'declinedIdentification'].includes(person['status']))
        return 'otherEvents'
    } else {
      const victims: Data[] = record['victims'] ?? []
      if (victims.length > 0 && victims.every(({ status }) => status === 'notAVictim')) return 'noVictim'
    }
    const isElsewhere = ['gbvimsOrganisation', 'otherOrganisation'].includes(record['case']?.reportedElsewhere)
    return request.acrossEntities === true && isElsewhere ? 'reportedElsewhere' : undefined
  }

  /** A person's decisions about the storing of answers. */
  const ofStoring = ({ consents, absent: _, ...person }: Data): Consent => {
    const made = Array.isArray(consents)
      ? withoutExcluded(consents).filter((one) => one?.['decision'] !== undefined)
      : consents
    return byConsent({ ...person, consents: made }, 'storage', { policy, at: request.at } as PermitRequest, today)
  }

  /** Every day on which this person refused storing, in any copy of the case. */
  const noesOfCopies = (kind: 'victims' | 'perpetrators', person: Data, record: Data): number[] =>
    made
      .filter((other) => other['case'].id === record['case'].id)
      .filter((other) => other['reportingEntity'].id === record['reportingEntity'].id)
      .flatMap((other) => (other[kind] ?? []) as Data[])
      .filter((one) => one['id'] === person['id'])
      .flatMap((one) => ofStoring(one).noes)

  /** The records of a person, and their entry in each: by a case, an id across cases, or a record that joins them. */
  function samePerson(kind: 'victims' | 'perpetrators', person: Data, record: Data): Data[] {
    const everyone = made.flatMap((other) => ((other[kind] ?? []) as Data[]).map((one) => ({ one, other })))
    type One = (typeof everyone)[number]
    const isSame = (a: One, b: One): boolean => {
      if (a.other['reportingEntity']?.id !== b.other['reportingEntity']?.id) return false
      const isOfCase = a.other['case']?.id === b.other['case']?.id && a.one['id'] === b.one['id']
      return isOfCase || (a.one['crossCaseId'] !== undefined && a.one['crossCaseId'] === b.one['crossCaseId'])
    }
    let found: One[] = [{ one: person, other: record }]
    for (;;) {
      const more = everyone.filter((one) => found.some((other) => isSame(one, other)))
      if (more.length <= found.length && more.every((one) => found.includes(one))) break
      found = more
    }
    return found.map(({ one }) => one)
  }

  /** Every day on which this person refused, in any of the records. */
  const noesOf = (kind: 'victims' | 'perpetrators', to: string, person: Data, record: Data): number[] =>
    samePerson(kind, person, record).flatMap((one) => byConsent(one, to, request, today).noes)

  function aboutBasis(kind: 'victims' | 'perpetrators', person: Data, record: Data): string {
    const basis: PolicyBasis = purpose[kind]
    if (basis.kind === 'mandate') {
      const stated: string[] = record['dataProtection']?.legalBases ?? []
      if (basis.legalBases.some((one) => stated.includes(one))) return 'mandate'
      return attested.some((one) => basis.legalBases.includes(one.basis)) ? 'attestation' : 'noMandate'
    }
    const { what: state, day, isGuardians } = byConsent(person, basis.to, request, today)
    const noes = noesOf(kind, basis.to, person, record)
    if (state === 'refused' || state === 'withdrawn') return state
    const storing = ofStoring(person)
    if (storing.what === 'refused' || storing.what === 'withdrawn') return 'keepingRefused'
    const kept = storing.what === 'granted' ? storing.day : Number.NEGATIVE_INFINITY
    if (noesOfCopies(kind, person, record).some((no) => no >= kept)) noes.push(Number.POSITIVE_INFINITY)
    if (['neverAsked', 'unspecifiedScope'].includes(state)) {
      if (!basis.attestable || attested.length === 0) return state
      return noes.length > 0 ? 'refusedElsewhere' : 'attestation'
    }
    if (state !== 'granted') return state
    if (noes.some((no) => isGuardians || no >= day)) return 'refusedElsewhere'
    const asksToWithhold = (person['consents'] as Data[]).some(({ withhold }) => (withhold?.length ?? 0) > 0)
    return asksToWithhold && audience.takes === 'records' && request.withholdingsHeeded !== true
      ? 'withholdingStated'
      : 'consent'
  }

  return made.map((record: Data) => {
    const leaves = (what: string): boolean => ['consent', 'mandate', 'attestation'].includes(what)
    const victims: Data[] = record['victims'] ?? []
    const perpetrators: Data[] = record['perpetrators'] ?? []
    const first = victims.map(
      (one) => aboutRecord(record) ?? aboutCounting('victim', one, record) ?? aboutBasis('victims', one, record),
    )
    const second = perpetrators.map((one) => {
      const decided =
        aboutRecord(record) ?? aboutCounting('perpetrator', one, record) ?? aboutBasis('perpetrators', one, record)
      if (!leaves(decided)) return decided
      const linked: string[] = [
        ...(record['relations'] ?? [])
          .filter((link: Data) => link['perpetratorId'] === one['id'])
          .map((link: Data) => link['victimId']),
        ...(record['events'] ?? [])
          .filter(({ perpetratorIds = [] }: Data) => perpetratorIds.includes(one['id']))
          .flatMap(({ victimIds }: Data) => victimIds),
      ]
      const isLeft =
        (linked.length === 0 && victims.length === 0) ||
        victims.some(({ id }, at) => (linked.length === 0 || linked.includes(id)) && leaves(first[at] as string))
      return isLeft ? decided : 'onlyWithheldVictims'
    })
    const year = String(record['case']?.openedOn ?? record['case']?.registrationYear ?? 'unknown').slice(0, 4)
    const once = (kind: string, person: Data, what: string): string => {
      if (!purpose.counts || !leaves(what) || person['kind'] === 'organisation') return what
      const here = {
        group: [kind, record['reportingEntity'].id, year].join('|'),
        across: person['crossCaseId'],
        inCase: `${record['case'].id} ${person['id']}`,
      }
      const isBefore = counted.some(({ group, across, inCase }) => {
        if (group !== here.group) return false
        const haveBoth = across !== undefined && here.across !== undefined
        return haveBoth ? across === here.across : inCase === here.inCase
      })
      counted.push(here)
      return isBefore ? 'countedBefore' : what
    }
    return [
      ...victims.map((one, at) => once('victim', one, first[at] as string)),
      ...perpetrators.map((one, at) => once('perpetrator', one, second[at] as string)),
    ]
  })
}
