import { namesRecipients } from '../generated/definitions.ts'
import type { ConsentPurposeCode } from '../generated/types.ts'

/** Tells whether a consent to a purpose has to name its recipients, and then applies only to them. */
export function consentNamesRecipients(purpose: ConsentPurposeCode): boolean {
  return namesRecipients({ purpose }, {}, {})
}
