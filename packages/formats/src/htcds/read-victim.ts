import type {
  Consent,
  Exploitation,
  ExploitationFormCode,
  ExploitationKindCode,
  MeansOfControl,
  Recruitment,
  Victim,
  VulnerabilityFactorCode,
} from '@tip-standard/core'
import { toReadMap } from '../records/crosswalk-index.ts'
import { assign, markAbsent, markProvenance } from '../records/missing-values.ts'
import type { RowCells } from './row-cells.ts'
import { consentIds, htcdsExtensions, htcdsProvenance } from './system.ts'

/**
 * Reads the victim of a row, without referrals; `keepsTitle` is false for files whose title column contains second
 * names.
 */
export function readVictim(cells: RowCells, id: string, keepsTitle: boolean): Victim {
  const victim: Victim = { id }
  readPerson(cells, victim)
  if (keepsTitle) assign(victim, 'positionInOrganisation', cells.freeText('prs_Title', 120))
  assign(victim, 'status', cells.code('vic_TraffickingStatus', 'traffickingStatus'))
  assign(victim, 'statusDecidedBy', cells.code('vic_TraffickingStatusDecisionMakingOrg', 'decisionMaker'))
  assign(victim, 'ageWhenTrafficked', cells.number('vic_AgeWhenTrafficked', 0, 120, true))
  const recruitment = readRecruitment(cells)
  if (recruitment) victim.recruitment = [recruitment]
  const leg = cells.code<'recruitment' | 'transit' | 'exploitation'>('hte_Type', 'legRole')
  if (leg === 'unknown') victim.journey = [{ absent: { role: 'unknown' } }]
  else if (leg !== 'blank') victim.journey = [{ role: leg.value }]
  const exploitation = readExploitation(cells)
  if (exploitation.length > 0) victim.exploitation = exploitation
  readMeans(cells, victim)
  readVulnerabilities(cells, victim)
  const consents = (['con_Consent', 'vic_AgreementToManagePersonalData'] as const).flatMap(
    (field) => readConsent(cells, field) ?? [],
  )
  if (consents.length > 0) victim.consents = consents
  else markAbsent(victim, 'consents')
  return victim
}

function readPerson(cells: RowCells, victim: Victim): void {
  assign(victim, 'birthDate', cells.date('prs_Birthdate', false))
  readGender(cells, victim)
  const deceased = cells.box('prs_Deceased')
  if (deceased === 'unknown') markAbsent(victim, 'deceased')
  else if (deceased !== 'blank') victim.deceased = deceased.value === 'yes'
  assign(victim, 'maritalStatus', cells.code('prs_MaritalStatus', 'maritalStatus'))
  assign(victim, 'numberOfChildren', cells.number('prs_NumberOfChildren', 0, 30, true))
  assign(victim, 'education', cells.code('prs_HighestLevelOfEducation', 'educationLevel'))
  assign(victim, 'citizenships', cells.countries('prs_Citizenship'))
  readLanguages(cells, victim)
}

/** HTCDS has one field for gender: it never becomes the sex, which is recorded as missing if a gender was given. */
function readGender(cells: RowCells, victim: Victim): void {
  const read = cells.values('prs_Gender')
  if (read === 'blank') return
  markAbsent(victim, 'sex')
  const [value, second] = read === 'unknown' ? [] : read.value
  if (value === 'NonSpecifiedUnknown' && second === undefined) {
    cells.reportOpen('unspecifiedGender', 'prs_Gender')
    markAbsent(victim, 'genderIdentity')
    return
  }
  assign(victim, 'genderIdentity', cells.code('prs_Gender', 'genderIdentity', read))
  if (victim.genderIdentity) markProvenance(victim, 'genderIdentity', htcdsProvenance)
}

function readLanguages(cells: RowCells, victim: Victim): void {
  const found = new Set<string>()
  let isUnknown = false
  for (const field of ['prs_PrimaryLanguage', 'prs_SecondaryLanguage'] as const) {
    const read = cells.language(field)
    if (read === 'unknown') isUnknown = true
    else if (read !== 'blank') {
      if (found.has(read.value)) cells.report('duplicateValue', field)
      found.add(read.value)
    }
  }
  if (found.size > 0) victim.languages = [...found]
  else if (isUnknown) markAbsent(victim, 'languages')
}

function readRecruitment(cells: RowCells): Recruitment | undefined {
  const recruitment: Recruitment = {}
  const hasMethods = assign(recruitment, 'methods', cells.codes('vic_MethodOfRecruitment', 'recruitmentMethod'))
  const hasPlatforms = assign(recruitment, 'platforms', cells.codes('vic_RecruitmentWebsitesAndApps', 'onlinePlatform'))
  const hasPlace = assign(recruitment, 'locationName', cells.freeText('vic_LocationOfRecruitment', 200))
  return hasMethods || hasPlatforms || hasPlace ? recruitment : undefined
}

/**
 * Makes one entry for each form. Details of a form that the row does not name, and child labour, which is an age and
 * not a form, go to an entry with an unknown form: no form is inferred.
 */
function readExploitation(cells: RowCells): Exploitation[] {
  const byForm = new Map<ExploitationFormCode | 'unknown', Exploitation>()
  const entryOf = (form: ExploitationFormCode | 'unknown'): Exploitation => {
    const known = byForm.get(form)
    if (known) return known
    const entry: Exploitation = form === 'unknown' ? { absent: { form: 'unknown' } } : { form }
    byForm.set(form, entry)
    return entry
  }
  const types = cells.values('vic_TypeOfExploitation')
  if (types === 'unknown') entryOf('unknown')
  else if (types !== 'blank') for (const type of types.value) readForm(cells, type, entryOf)
  const named = (form: ExploitationFormCode) => entryOf(byForm.has(form) ? form : 'unknown')
  const first = () => byForm.values().next().value ?? entryOf('unknown')
  if (cells.has('vic_ForcedLabourIndustry'))
    assign(named('forcedLabour'), 'sectors', cells.codes('vic_ForcedLabourIndustry', 'economicSector'))
  if (cells.has('vic_TypeOfSexExploitation'))
    assign(named('sexual'), 'kinds', cells.codes<ExploitationKindCode>('vic_TypeOfSexExploitation', 'exploitationKind'))
  if (cells.has('vic_ExploitationWebsitesAndApps'))
    assign(first(), 'platforms', cells.codes('vic_ExploitationWebsitesAndApps', 'onlinePlatform'))
  if (cells.has('vic_LocationOfExploitation'))
    assign(first(), 'locationName', cells.freeText('vic_LocationOfExploitation', 200))
  return [...byForm.values()]
}

function readForm(
  cells: RowCells,
  type: string,
  entryOf: (form: ExploitationFormCode | 'unknown') => Exploitation,
): void {
  if (type === 'ChildLabour') {
    cells.reportOpen('childLabour', 'vic_TypeOfExploitation')
    const entry = entryOf('unknown')
    entry.extensions = { ...entry.extensions, [htcdsExtensions.typeOfExploitation]: type }
    return
  }
  const form = cells.toOurs('vic_TypeOfExploitation', 'exploitationForm', type)
  if (form === undefined) return
  const entry = entryOf(form as ExploitationFormCode)
  // Surrogacy is a kind of one of our wider forms.
  const kind = toReadMap('htcds', 'exploitationKind').get(type)
  if (kind !== undefined) entry.kinds = [kind as ExploitationKindCode]
}

function readMeans(cells: RowCells, victim: Victim): void {
  const read = cells.codes<NonNullable<MeansOfControl['code']>>('vic_MethodsOfControl', 'meansOfControl')
  if (read === 'unknown') markAbsent(victim, 'meansOfControl')
  else if (read !== 'blank') victim.meansOfControl = read.value.map((code) => ({ code }))
}

/** HTCDS users do not agree whether a vulnerability is a risk, so the polarity stays open. */
function readVulnerabilities(cells: RowCells, victim: Victim): void {
  const read = cells.codes<VulnerabilityFactorCode>('vic_Vulnerabilities', 'vulnerabilityFactor')
  if (read === 'unknown') markAbsent(victim, 'vulnerabilityFactors')
  else if (read !== 'blank') victim.vulnerabilityFactors = read.value.map((factor) => ({ factor }))
  assign(victim, 'vulnerabilityDetails', cells.freeText('vic_DetailsOfVulnerabilities', 10_000))
}

/** One box is one consent of unspecified scope, which permits no sharing. */
function readConsent(cells: RowCells, field: keyof typeof consentIds): Consent | undefined {
  const read = cells.consent(field)
  if (read === 'blank') return undefined
  const consent: Consent = {
    id: consentIds[field],
    purpose: 'unspecified',
    absent: { givenBy: 'unknown', date: 'unknown' },
  }
  if (read === 'unknown') markAbsent(consent, 'decision')
  else if (read.value === 'yes') consent.decision = 'granted'
  else if (read.value === 'no') consent.decision = 'refused'
  else {
    cells.reportOpen('uncheckedConsent', field)
    markAbsent(consent, 'decision')
  }
  return consent
}
