// Generated from packages/dictionary/src/codelists/consent-recipient.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ConsentRecipientCode } from '../types.ts'

/** With whom data may be shared under a consent. */
export const consentRecipient: CodeList<ConsentRecipientCode> = {
  id: "consentRecipient",
  title: "Recipient of data",
  codes: [
    {"code":"family","label":"Family"},
    {"code":"authorities","label":"Authorities"},
    {"code":"unhcr","label":"UNHCR"},
    {"code":"otherOrganisations","label":"Other organisations"},
    {"code":"others","label":"Others"},
  ],
}
