import { namesRecipients } from '../generated/definitions.ts'
import type { ConsentPurposeCode } from '../generated/types.ts'

/** Tells whether a consent to a purpose has to name its recipients: it holds for those named and no others. */
export function consentNamesRecipients(purpose: ConsentPurposeCode): boolean {
  return namesRecipients({ purpose }, {}, {})
}
