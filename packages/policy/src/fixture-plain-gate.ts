/**
 * A second, plain and slow implementation of the gate, written only from the page "Policies" of the reference and the
 * data of the policies. It imports nothing of the gate.
 */

import type { CaseRecord } from '@tip-standard/core'
import { byConsent, type Consent, type Data, dayNumber, excludingDays } from './fixture-plain-consent.ts'
import type { Policy, PolicyBasis } from './generated/policy.ts'
import type { PermitRequest } from './model/request.ts'

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
  const withoutGuardianAlone = (one: Data): Data =>
    Object(one) === one && one['givenBy'] === 'guardian' && ![true, false].includes(one['childAssent'])
      ? { ...one, guardianExcluded: true }
      : one
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
      const isCleared = Array.isArray(list) && list.some((one) => one?.guardianExcluded === false)
      const accused = isAccused(victim['id']) && !isCleared
      const noted = { ...victim, accused, excludedOn: excludingDays(list) }
      return accused && Array.isArray(list) ? { ...noted, consents: list.map(withoutGuardianAlone) } : noted
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
  const ofStoring = ({ absent: _, ...person }: Data): Consent =>
    byConsent(person, 'storage', { policy, at: request.at } as PermitRequest, today)

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

  /** The person, with their guardian excluded as any of their records says. */
  function excludedAnywhere(kind: 'victims' | 'perpetrators', person: Data, record: Data): Data {
    const list = person['consents']
    if (!Array.isArray(list)) return person
    const all = samePerson(kind, person, record)
    const isCleared = list.some((one) => one?.guardianExcluded === false)
    const accused = all.some((one) => one['accused'] === true) && !isCleared
    const days = all.flatMap((one): number[] => one['excludedOn'] ?? [])
    return { ...person, consents: accused ? list.map(withoutGuardianAlone) : list, elsewhere: days }
  }

  /** An exclusion in another record takes consent away, and no refusal. */
  const left = (own: Consent, excluded: Consent): Consent => {
    if (own.what !== 'granted') return own
    return excluded.what === 'granted' ? excluded : { ...own, what: 'guardianExcluded' }
  }

  function aboutBasis(kind: 'victims' | 'perpetrators', person: Data, record: Data): string {
    const basis: PolicyBasis = purpose[kind]
    if (basis.kind === 'mandate') {
      const stated: string[] = record['dataProtection']?.legalBases ?? []
      if (basis.legalBases.some((one) => stated.includes(one))) return 'mandate'
      return attested.some((one) => basis.legalBases.includes(one.basis)) ? 'attestation' : 'noMandate'
    }
    const excluded = excludedAnywhere(kind, person, record)
    const about = left(byConsent(person, basis.to, request, today), byConsent(excluded, basis.to, request, today))
    const { what: state, day, isGuardians } = about
    const noes = noesOf(kind, basis.to, person, record)
    if (state === 'refused' || state === 'withdrawn') return state
    const storing = left(ofStoring(person), ofStoring(excluded))
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
