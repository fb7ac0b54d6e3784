// Generated from packages/dictionary/src/codelists/international-protection.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { InternationalProtectionCode } from '../types.ts'

/** Protection that a person has or seeks; several may hold. */
export const internationalProtection: CodeList<InternationalProtectionCode> = {
  id: "internationalProtection",
  title: "International protection",
  codes: [
    {"code":"asylumSeeker","label":"Asylum seeker"},
    {"code":"refugee","label":"Refugee"},
    {"code":"recipientOfComplementaryProtection","label":"Recipient of complementary protection"},
    {"code":"statelessPerson","label":"Stateless person"},
  ],
}
