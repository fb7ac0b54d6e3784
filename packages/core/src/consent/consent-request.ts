import type { ConsentPurposeCode, ConsentRecipientCode, ServiceTypeCode } from '../generated/types.ts'

/** The intended use of data about a person. */
export type ConsentRequest = {
  purpose: ConsentPurposeCode
  /** The organisation that would receive the data, by the identifier or public name that consents use. */
  recipient?: string
  /** The kind of organisation that the recipient is. */
  recipientKind?: ConsentRecipientCode
  /** The services for which the data would be shared. */
  services?: readonly ServiceTypeCode[]
  /** The day of the use, `YYYY-MM-DD`. */
  day: string
}
