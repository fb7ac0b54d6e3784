import type { CaseRecord, Consent, Exploitation, Victim } from '@tip-standard/core'
import type { LookUpElsewhere } from '@tip-standard/policy'
import { toIso6392 } from '../records/code-names.ts'
import { decisionsColumn, toDecisionsCell } from '../records/decisions-column.ts'
import type { HtcdsCellWriter } from './cell-writer.ts'
import { isWholeInBox, toBoxes } from './consent-boxes.ts'
import { htcdsExtensions } from './system.ts'

/** Writes the data about a victim that HTCDS can contain; referrals and names are written elsewhere. */
export function writeVictim(
  cells: HtcdsCellWriter,
  victim: Victim,
  record: CaseRecord,
  elsewhere: LookUpElsewhere,
): void {
  const { carried } = cells
  cells.set('prs_Birthdate', carried.take(victim, 'birthDate'))
  writeGender(cells, victim)
  cells.set('prs_Deceased', carried.take(victim, 'deceased'))
  cells.setCodes('prs_MaritalStatus', 'maritalStatus', toList(carried.take(victim, 'maritalStatus')))
  cells.set('prs_NumberOfChildren', carried.take(victim, 'numberOfChildren'))
  writeLanguages(cells, victim)
  cells.setCodes('prs_HighestLevelOfEducation', 'educationLevel', toList(carried.take(victim, 'education')))
  cells.set('prs_Citizenship', carried.take(victim, 'citizenships')?.join(';'))
  cells.set('prs_Title', carried.take(victim, 'positionInOrganisation'))
  cells.setCodes('vic_TraffickingStatus', 'traffickingStatus', toList(carried.take(victim, 'status')))
  cells.setCodes(
    'vic_TraffickingStatusDecisionMakingOrg',
    'decisionMaker',
    toList(carried.take(victim, 'statusDecidedBy')),
  )
  cells.set('vic_AgeWhenTrafficked', carried.take(victim, 'ageWhenTrafficked'))
  writeRecruitment(cells, victim)
  writeLegs(cells, victim)
  writeExploitation(cells, victim.exploitation ?? [])
  for (const means of victim.meansOfControl ?? [])
    cells.setCodes('vic_MethodsOfControl', 'meansOfControl', toList(carried.take(means, 'code')))
  for (const factor of victim.vulnerabilityFactors ?? [])
    cells.setCodes('vic_Vulnerabilities', 'vulnerabilityFactor', toList(carried.take(factor, 'factor')))
  cells.set('vic_DetailsOfVulnerabilities', carried.take(victim, 'vulnerabilityDetails'))
  writeConsents(cells, victim, record, elsewhere)
}

const toList = (code: string | undefined): string[] | undefined => (code === undefined ? undefined : [code])

/**
 * HTCDS has one field for gender: it receives the recorded sex, and never the gender that a person states. It has only
 * one value for a missing sex, which does not distinguish reasons.
 */
function writeGender(cells: HtcdsCellWriter, victim: Victim): void {
  cells.setCodes('prs_Gender', 'sex', toList(cells.carried.take(victim, 'sex')))
  const reason = victim.absent?.sex
  if (reason !== 'unknown' && reason !== 'notAsked' && reason !== 'refused') return
  cells.setCodes('prs_Gender', 'absentReason', [reason])
  cells.carried.takeReason(victim, 'sex')
}

function writeLanguages(cells: HtcdsCellWriter, victim: Victim): void {
  const [first, second, ...others] = cells.carried.take(victim, 'languages') ?? []
  for (const [field, code] of [
    ['prs_PrimaryLanguage', first],
    ['prs_SecondaryLanguage', second],
  ] as const) {
    if (code === undefined) continue
    const value = toIso6392(code)
    cells.set(field, value)
    if (value === undefined) cells.losses.add('victim.languages', 'dropped')
  }
  if (others.length > 0) cells.losses.add('victim.languages', 'dropped', undefined, others.length)
}

function writeRecruitment(cells: HtcdsCellWriter, victim: Victim): void {
  const names: string[] = []
  for (const recruitment of victim.recruitment ?? []) {
    cells.setCodes('vic_MethodOfRecruitment', 'recruitmentMethod', cells.carried.take(recruitment, 'methods'))
    cells.setCodes('vic_RecruitmentWebsitesAndApps', 'onlinePlatform', cells.carried.take(recruitment, 'platforms'))
    const name = cells.carried.take(recruitment, 'locationName')
    if (name !== undefined) names.push(name)
  }
  writeFirst(cells, 'vic_LocationOfRecruitment', 'recruitment.locationName', names)
}

/** A row can contain only one event: the first leg gives its type. */
function writeLegs(cells: HtcdsCellWriter, victim: Victim): void {
  const leg = victim.journey?.find(({ role }) => role !== undefined)
  if (leg) cells.setCodes('hte_Type', 'legRole', toList(cells.carried.take(leg, 'role')))
}

function writeExploitation(cells: HtcdsCellWriter, entries: readonly Exploitation[]): void {
  const { carried } = cells
  const names: string[] = []
  const sectors = new Set<string>()
  for (const entry of entries) {
    const isSurrogacy = entry.form === 'forcedSurrogacyPregnancy'
    const kinds = carried.take(entry, 'kinds') ?? []
    writeForm(cells, entry, isSurrogacy && kinds.includes('surrogacy'))
    if (!isSurrogacy) cells.setCodes('vic_TypeOfSexExploitation', 'exploitationKind', kinds)
    else for (const kind of kinds) if (kind !== 'surrogacy') cells.losses.add(`exploitationKind.${kind}`, 'dropped')
    for (const sector of carried.take(entry, 'sectors') ?? []) sectors.add(sector)
    cells.setCodes('vic_ExploitationWebsitesAndApps', 'onlinePlatform', carried.take(entry, 'platforms'))
    const name = carried.take(entry, 'locationName')
    if (name !== undefined) names.push(name)
  }
  // The HTCDS list holds one value, although its own form allows several.
  cells.setCodes('vic_ForcedLabourIndustry', 'economicSector', [...sectors])
  writeFirst(cells, 'vic_LocationOfExploitation', 'exploitation.locationName', names)
}

function writeForm(cells: HtcdsCellWriter, entry: Exploitation, isPlainSurrogacy: boolean): void {
  const kept = entry.extensions?.[htcdsExtensions.typeOfExploitation]
  if (kept === 'ChildLabour') addValue(cells, 'vic_TypeOfExploitation', kept)
  const form = cells.carried.take(entry, 'form')
  if (form === undefined) return
  if (isPlainSurrogacy) addValue(cells, 'vic_TypeOfExploitation', 'Surrogacy')
  else cells.setCodes('vic_TypeOfExploitation', 'exploitationForm', [form])
}

function addValue(cells: HtcdsCellWriter, field: 'vic_TypeOfExploitation', value: string): void {
  const values = cells.get(field) === '' ? [] : cells.get(field).split(';')
  if (!values.includes(value)) cells.set(field, [...values, value].join(';'))
}

/** Writes the boxes and, in the column of decisions, what they cannot hold. */
function writeConsents(cells: HtcdsCellWriter, victim: Victim, record: CaseRecord, elsewhere: LookUpElsewhere): void {
  const { carried, losses } = cells
  const { consents = [] } = victim
  const boxes = toBoxes(consents)
  const { vic_AgreementToManagePersonalData: agreement, con_Consent: shown } = boxes
  const areWhole = consents.every((one) => one === agreement || (one === shown && isWholeInBox(one)))
  const areAll = consents.length > 0 && elsewhere(victim, record).noes.length === 0
  if (!areWhole || !areAll) {
    const isHeld = (one: Consent): boolean => one === agreement
    cells.set(decisionsColumn, toDecisionsCell(victim, record, { carried, elsewhere, isHeld }))
  }
  for (const [field, one] of Object.entries(boxes) as [keyof typeof boxes, Consent][]) {
    carried.take(one, 'purpose')
    const decision = carried.take(one, 'decision')
    // The column says that it was withdrawn, but only of what the other box shows.
    if (decision === 'withdrawn' && one === agreement)
      losses.add('consentDecision.withdrawn', 'merged', `${field}.false`)
    cells.set(field, decision === 'refused' ? 'no' : decision === 'granted')
  }
}

function writeFirst(
  cells: HtcdsCellWriter,
  field: 'vic_LocationOfRecruitment' | 'vic_LocationOfExploitation',
  id: string,
  [first, ...others]: readonly string[],
): void {
  cells.set(field, first)
  if (others.length > 0) cells.losses.add(id, 'dropped', undefined, others.length)
}
