import type { CaseRecord, GbvContextCode, GbvExposure, RelationToVictimCode, Victim } from '../generated/types.ts'

const PARTNERS: readonly RelationToVictimCode[] = ['intimatePartner', 'formerPartner', 'intimateOrFormerPartner']

const isGbv = ({ type }: GbvExposure): boolean => type !== undefined && type !== 'nonGbv'
const isSexual = ({ type }: GbvExposure): boolean => type === 'rape' || type === 'sexualAssault'
const isHeld = ({ abductionStatus }: GbvExposure): boolean =>
  abductionStatus !== undefined && abductionStatus !== 'none'

function isMinor({ age, minorAtRegistration }: Victim): boolean {
  return minorAtRegistration === 'minor' || (age !== undefined && age < 18)
}

function hasPartnerAmongPerpetrators({ id }: Victim, { relations = [] }: CaseRecord): boolean {
  return relations.some(({ victimId, kinds = [] }) => victimId === id && kinds.some((kind) => PARTNERS.includes(kind)))
}

/**
 * The contexts of gender-based violence that follow from a record, by the rules of GBVIMS: never typed, and neither for nor
 * against a finding of trafficking.
 */
export function gbvContexts(victim: Victim, record: CaseRecord): GbvContextCode[] {
  const exposures = victim.gbvExposure ?? []
  const holds: [GbvContextCode, boolean][] = [
    ['intimatePartnerViolence', exposures.some(isGbv) && hasPartnerAmongPerpetrators(victim, record)],
    ['childSexualAbuse', exposures.some(isSexual) && isMinor(victim)],
    ['earlyMarriage', exposures.some(({ type }) => type === 'forcedMarriage') && isMinor(victim)],
    ['possibleSexualExploitation', exposures.some((one) => isSexual(one) && one.exchangeOfValue === true)],
    ['possibleSexualSlavery', exposures.some((one) => isSexual(one) && isHeld(one))],
    ['harmfulTraditionalPractice', exposures.some((one) => isGbv(one) && one.harmfulPractice === true)],
  ]
  return holds.flatMap(([context, is]) => (is ? [context] : []))
}
