/** What follows from a record: computed, never typed. None of it is a legal finding. */

import { ageBand } from '../generated/code-lists/age-band.ts'
import { durationBand } from '../generated/code-lists/duration-band.ts'
import { crosswalk } from '../generated/crosswalks.ts'
import type {
  AgeBandCode,
  CaseRecord,
  DurationBandCode,
  Event,
  Exploitation,
  ExploitationFormCode,
  MeansCode,
  MeansOfControl,
  MinorStatusCode,
  Victim,
} from '../generated/types.ts'
import type { CodeList } from '../metadata/model.ts'

function bandOf<C extends string>({ codes }: CodeList<C>, value: number): C | undefined {
  return codes.find(({ min = 0, max = Number.POSITIVE_INFINITY }) => value >= min && value <= max)?.code
}

/** The age band of an age in whole years. Source: CTDC. */
export function ageBandOf(years: number): AgeBandCode | undefined {
  return bandOf(ageBand, years)
}

/** The band of a duration in whole months. Source: CTDC. */
export function durationBandOf(months: number): DurationBandCode | undefined {
  return bandOf(durationBand, months)
}

/** Whether an age in whole years is that of a minor: under 18. Source: Palermo Protocol, article 3(d). */
export function minorStatusOf(years: number): MinorStatusCode {
  return years < 18 ? 'minor' : 'adult'
}

/** Palermo means as their list writes them, beside ours. */
const MEANS: Record<string, MeansCode> = {
  threat_or_force: 'threatOrForce',
  other_coercion: 'otherCoercion',
  abduction: 'abduction',
  fraud: 'fraud',
  deception: 'deception',
  abuse_of_power: 'abuseOfPower',
  abuse_of_vulnerability: 'abuseOfVulnerability',
  payments_benefits: 'paymentsOrBenefits',
}

/** The means of the Palermo Protocol that follow from a means of control; it says nothing about the purpose. */
export function palermoMeansOf({ code }: MeansOfControl): MeansCode[] {
  return crosswalk.filter((row) => row.standard === 'palermo' && row.code === code).flatMap(({ to }) => MEANS[to] ?? [])
}

/** Forms that are worst forms of child labour when the person is a child. Source: ILO Convention 182, article 3, recalled. */
const WORST_FORMS: readonly (ExploitationFormCode | undefined)[] = [
  'sexual',
  'forcedLabour',
  'domesticServitude',
  'slaveryServitude',
  'forcedCriminality',
  'forcedBegging',
  'armedRecruitment',
]

/** Whether exploitation is a worst form of child labour; `undefined` where the age at its start or the form is not known. */
export function isWorstFormOfChildLabour(
  { form }: Exploitation,
  { minorAtStartOfExploitation }: Victim,
): boolean | undefined {
  if (minorAtStartOfExploitation === 'adult') return false
  if (form === undefined || minorAtStartOfExploitation === undefined) return undefined
  return WORST_FORMS.includes(form)
}

/** Whether a person was a child in the event as far as is known; `undefined` where nothing is. */
function isChild({ minorAtEntry, minorAtStartOfExploitation, minorAtRegistration }: Victim): boolean | undefined {
  const known = [minorAtEntry, minorAtStartOfExploitation, minorAtRegistration]
  if (known.includes('minor')) return true
  return minorAtEntry === 'adult' ? false : undefined
}

/**
 * Whether act, means and purpose are all on record for an event: true, false, or `undefined` where it hangs on an age that is
 * not known. For a child the means are not needed; what a person agreed to plays no part. Source: Palermo Protocol, article 3.
 */
export function elementsComplete(
  { acts = [], means = [], purposes = [], victimIds }: Event,
  { victims = [] }: CaseRecord,
): boolean | undefined {
  if (acts.length === 0 || purposes.length === 0) return false
  if (means.length > 0) return true
  const children = victimIds.map((id) => {
    const victim = victims.find((one) => one.id === id)
    return victim === undefined ? undefined : isChild(victim)
  })
  if (children.every((child) => child === true)) return true
  return children.includes(false) ? false : undefined
}
