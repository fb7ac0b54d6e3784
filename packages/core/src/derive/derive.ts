/** What follows from a record: computed, never typed. None of it is a legal finding. */

import { crosswalk } from '../generated/crosswalks.ts'
import type {
  CaseRecord,
  Event,
  Exploitation,
  ExploitationFormCode,
  MeansCode,
  MeansOfControl,
  Victim,
} from '../generated/types.ts'
import { statusAtEntry, statusAtStart } from './child.ts'

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

/** The means of the Palermo Protocol that follow from a means of control; it shows nothing about the purpose. */
export function palermoMeansOf({ code }: MeansOfControl): MeansCode[] {
  return crosswalk
    .filter((row) => row.standard === 'palermo' && row.list === 'meansOfControl' && row.code === code)
    .flatMap(({ to }) => MEANS[to] ?? [])
}

/** Forms that are worst forms of child labour when the person is a child. Source: ILO Convention 182, article 3, recalled. */
const WORST_FORMS: readonly ExploitationFormCode[] = [
  'sexual',
  'forcedLabour',
  'domesticServitude',
  'slaveryServitude',
  'forcedCriminality',
  'forcedBegging',
  'armedRecruitment',
]

/** Whether exploitation is a worst form of child labour; `undefined` where the age at its start or the form is not known. */
export function isWorstFormOfChildLabour(exploitation: Exploitation, victim: Victim): boolean | undefined {
  const { form } = exploitation
  const status = statusAtStart(victim, exploitation)
  if (status === 'adult') return false
  return form === undefined || status === undefined ? undefined : WORST_FORMS.includes(form)
}

/**
 * Whether act, means and purpose are all on record for an event: true, false, or `undefined` where it hangs on an age that is
 * not known. For a child the means are not needed; what a person agreed to plays no part. False says that something is not on
 * record, never that it did not happen. Source: Palermo Protocol, article 3.
 */
export function elementsComplete(event: Event, record: CaseRecord): boolean | undefined {
  const { acts = [], means = [], purposes = [], victimIds } = event
  if (acts.length === 0 || purposes.length === 0) return false
  if (means.length > 0) return true
  const statuses = victimIds.map((id) => {
    const victim = record.victims?.find((one) => one.id === id)
    return victim === undefined ? undefined : statusAtEntry(victim, record, event)
  })
  if (statuses.includes('adult')) return false
  return statuses.includes(undefined) ? undefined : true
}
