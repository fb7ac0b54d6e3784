// Generated from packages/dictionary/src/codelists/consent-recipient.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ConsentRecipientCode } from '../types.ts'

/** With whom data may be shared under a consent. */
export const consentRecipient: CodeList<ConsentRecipientCode> = {
  id: "consentRecipient",
  title: "Recipient of data",
  definition: "With whom data may be shared under a consent.",
  codes: [
    {"code":"family","label":"Family","definition":"Relatives whom the person named; never by default."},
    {"code":"authorities","label":"Authorities","definition":"Police, prosecution, courts, immigration or another public office, as named in the consent."},
    {"code":"unhcr","label":"UNHCR","definition":"The refugee agency of the United Nations, for protection or resettlement."},
    {"code":"otherOrganisations","label":"Other organisations","definition":"Service providers that are neither public authorities nor the refugee agency, each of them named."},
    {"code":"others","label":"Others","definition":"People or bodies outside these groups, such as an employer, a teacher or an embassy; say who."},
  ],
}
