// Generated from packages/dictionary/src/codelists/international-protection.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { InternationalProtectionCode } from '../types.ts'

/** Protection that a person has or seeks; several may hold. */
export const internationalProtection: CodeList<InternationalProtectionCode> = {
  id: "internationalProtection",
  title: "International protection",
  definition: "Protection that a person has or seeks; several may hold.",
  codes: [
    {"code":"asylumSeeker","label":"Asylum seeker","definition":"The request for refugee status has been made and not decided for good."},
    {"code":"refugee","label":"Refugee","definition":"A state or the refugee agency of the United Nations has recognised that the person cannot go back for fear of persecution or war."},
    {"code":"recipientOfComplementaryProtection","label":"Recipient of complementary protection","definition":"Not recognised as refugee, but allowed to stay because return would bring serious harm."},
    {"code":"statelessPerson","label":"Stateless person","definition":"No state counts the person as its own, and this was found in a procedure or is plain."},
  ],
}
