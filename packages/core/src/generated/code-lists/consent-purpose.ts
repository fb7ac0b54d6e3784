// Generated from packages/dictionary/src/codelists/consent-purpose.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ConsentPurposeCode } from '../types.ts'

/** What the consent is for; consent to one purpose is never consent to another. */
export const consentPurpose: CodeList<ConsentPurposeCode> = {
  id: "consentPurpose",
  title: "Purpose of consent",
  codes: [
    {"code":"interview","label":"Interview"},
    {"code":"storage","label":"Storing the data"},
    {"code":"caseManagement","label":"Case management"},
    {"code":"referral","label":"Referral"},
    {"code":"shareIdentifiable","label":"Sharing identifiable data"},
    {"code":"shareStatistics","label":"Sharing non-identifiable data for statistics"},
    {"code":"research","label":"Research"},
    {"code":"media","label":"Photos and media"},
    {"code":"tracing","label":"Family tracing"},
    {"code":"unspecified","label":"Unspecified"},
  ],
}
