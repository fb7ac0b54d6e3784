import type { ConsentPurposeCode, ConsentRecipientCode, ServiceTypeCode } from '../generated/types.ts'

/** What is about to be done with data about a person. */
export type ConsentRequest = {
  purpose: ConsentPurposeCode
  /** The organisation that would receive the data, by the identifier or public name that consents use. */
  recipient?: string
  /** The kind of organisation that the recipient is. */
  recipientKind?: ConsentRecipientCode
  /** The services for which the data would be shared. */
  services?: readonly ServiceTypeCode[]
  /** The day on which it would be done, `YYYY-MM-DD`. */
  day: string
}
