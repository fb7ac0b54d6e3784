/** Without which consents a question is not asked. */

import type { ConsentPurposeCode } from '@tip-standard/core'
import type { FormDefinition, ResolvedItem } from '@tip-standard/form-model'

/** Whether a question is about the consents themselves: behind a gate of consent they would never be asked. */
export const isDecision = ({ id, info }: ResolvedItem, subject: FormDefinition['subject']): boolean =>
  info.entity === 'consent' || id === `${subject}.consents`

/** The consents without which nothing of an item is asked; the questions of the one entry of a form each know their own. */
export function gateOfItem(item: ResolvedItem, subject: FormDefinition['subject']): readonly ConsentPurposeCode[] {
  if (isDecision(item, subject)) return []
  if (item.part?.kind !== 'last') return item.consents
  return item.consents.filter((purpose) => item.items.every(({ consents }) => consents.includes(purpose)))
}
