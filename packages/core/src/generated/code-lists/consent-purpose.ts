// Generated from packages/dictionary/src/codelists/consent-purpose.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ConsentPurposeCode } from '../types.ts'

/** What the consent is for; consent to one purpose is never consent to another. */
export const consentPurpose: CodeList<ConsentPurposeCode> = {
  id: "consentPurpose",
  title: "Purpose of consent",
  definition: "What the consent is for; consent to one purpose is never consent to another.",
  codes: [
    {"code":"interview","label":"Interview","definition":"To be asked questions now, and to stop whenever the person wants."},
    {"code":"storage","label":"Storing the data","definition":"To keep what was said in a record after the conversation."},
    {"code":"caseManagement","label":"Case management","definition":"To use the record for planning and giving this organisation’s own services."},
    {"code":"referral","label":"Referral","definition":"To pass on what is needed to the named services, and nothing else."},
    {"code":"shareIdentifiable","label":"Sharing identifiable data","definition":"To give details from which the person can be recognised to the named recipients, for something else than a referral."},
    {"code":"shareStatistics","label":"Sharing non-identifiable data for statistics","definition":"To count the person in figures from which no one can be recognised."},
    {"code":"research","label":"Research","definition":"To use the answers in a study with its own ethical approval."},
    {"code":"media","label":"Photos and media","definition":"To publish a picture, a voice or a story, even without the name."},
    {"code":"tracing","label":"Family tracing","definition":"To look for relatives, which means asking others about the person."},
    {"code":"unspecified","label":"Unspecified","definition":"Imported from a single checkbox that names no purpose; it permits no sharing."},
  ],
}
