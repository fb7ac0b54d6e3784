import type { CaseRecord, GbvContextCode, GbvExposure, RelationToVictimCode, Victim } from '../generated/types.ts'
import { statusAtEntry, statusAtRegistration } from './child.ts'

/** The merged code counts; the one that may be family as well does not: it is never split. */
const PARTNERS: readonly RelationToVictimCode[] = ['intimatePartner', 'formerPartner', 'intimateOrFormerPartner']

const isGbv = ({ type }: GbvExposure): boolean => type !== undefined && type !== 'nonGbv'
const isSexual = ({ type }: GbvExposure): boolean => type === 'rape' || type === 'sexualAssault'
const isHeld = ({ abductionStatus }: GbvExposure): boolean =>
  abductionStatus !== undefined && abductionStatus !== 'none'

function hasPartnerAmongPerpetrators({ id }: Victim, record: CaseRecord | undefined): boolean {
  const relations = record?.relations ?? []
  return relations.some(({ victimId, kinds = [] }) => victimId === id && kinds.some((kind) => PARTNERS.includes(kind)))
}

/** Whether the person was a child for certain: still one at registration, or one at entry into trafficking and it was before. */
function wasChild({ phase }: GbvExposure, victim: Victim, record: CaseRecord | undefined): boolean {
  if (statusAtRegistration(victim, record) === 'minor') return true
  return phase === 'before' && statusAtEntry(victim, record) === 'minor'
}

/**
 * The contexts of gender-based violence that follow from a record, by the rules of GBVIMS: never typed, and neither for nor
 * against a finding of trafficking. Without the record the relation of perpetrators is not known, and their context not given.
 */
export function gbvContexts(victim: Victim, record?: CaseRecord): GbvContextCode[] {
  const exposures = victim.gbvExposure ?? []
  const isOfChild = (one: GbvExposure): boolean => wasChild(one, victim, record)
  const holds: [GbvContextCode, boolean][] = [
    ['intimatePartnerViolence', exposures.some(isGbv) && hasPartnerAmongPerpetrators(victim, record)],
    ['childSexualAbuse', exposures.some((one) => isSexual(one) && isOfChild(one))],
    ['earlyMarriage', exposures.some((one) => one.type === 'forcedMarriage' && isOfChild(one))],
    ['possibleSexualExploitation', exposures.some((one) => isSexual(one) && one.exchangeOfValue === true)],
    ['possibleSexualSlavery', exposures.some((one) => isSexual(one) && isHeld(one))],
    ['harmfulTraditionalPractice', exposures.some((one) => isGbv(one) && one.harmfulPractice === true)],
  ]
  return holds.flatMap(([context, isThere]) => (isThere ? [context] : []))
}
