// Generated from packages/dictionary/src/codelists/identity-document.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { IdentityDocumentCode } from '../types.ts'

/** Kind of document that shows who a person is. */
export const identityDocument: CodeList<IdentityDocumentCode> = {
  id: "identityDocument",
  title: "Identity document",
  codes: [
    {"code":"nationalId","label":"National identity card"},
    {"code":"passport","label":"Passport"},
    {"code":"refugeeId","label":"Refugee identity card"},
    {"code":"birthCertificate","label":"Birth certificate"},
    {"code":"drivingLicence","label":"Driving licence"},
    {"code":"other","label":"Another document"},
  ],
}
