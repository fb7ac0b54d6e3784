import type { Consent } from '@tip-standard/core'
import { consentIds } from './system.ts'

/** Consent to one purpose is never consent to another: only one of unspecified scope fits a box of HTCDS. */
const fits = ({ purpose }: Consent): boolean => purpose === 'unspecified'

const isNo = ({ decision }: Consent): boolean => decision === 'refused' || decision === 'withdrawn'

/** The decision among several that a box shows: the latest by date; if that is unclear, a no. */
function latest(consents: readonly Consent[]): Consent | undefined {
  const dayOf = ({ date }: Consent): string => date ?? ''
  const isDated = consents.every((one) => dayOf(one).length === 10)
  if (!isDated) return consents.find(isNo) ?? consents[0]
  return consents.toSorted((a, b) =>
    dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : Number(isNo(b)) - Number(isNo(a)),
  )[0]
}

/** The consents that the boxes of HTCDS show. */
export function toBoxes(consents: readonly Consent[]): Partial<Record<keyof typeof consentIds, Consent>> {
  const unspecified = consents.filter(fits)
  const agreement = unspecified.find(({ id }) => id === consentIds.vic_AgreementToManagePersonalData)
  const consent = latest(unspecified.filter((one) => one !== agreement))
  return {
    ...(consent && { con_Consent: consent }),
    ...(agreement && { vic_AgreementToManagePersonalData: agreement }),
  }
}

/** What is in a box whole: a consent without a day, a recipient or anything else besides the decision. */
const whole: ReadonlySet<string> = new Set(['id', 'purpose', 'decision', 'absent'])

/** Whether a box shows all of a consent. */
export const isWholeInBox = (consent: Consent): boolean =>
  consent.decision !== 'withdrawn' &&
  Object.keys(consent).every((name) => whole.has(name)) &&
  Object.values(consent.absent ?? {}).every((reason) => reason === 'unknown')

/**
 * The consents of boxes that count beside those of the column of decisions: the box of consents only if it does not
 * say what that column comes to, because someone has changed it since.
 */
export function besideColumn(boxes: readonly Consent[], read: readonly Consent[]): readonly Consent[] {
  const shown = toBoxes(read).con_Consent
  // A withdrawn consent is shown as a box that is not ticked.
  const said = shown?.decision === 'withdrawn' ? undefined : shown?.decision
  return boxes.filter(({ id, decision }) => id !== consentIds.con_Consent || shown === undefined || decision !== said)
}
