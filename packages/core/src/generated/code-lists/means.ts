// Generated from packages/dictionary/src/codelists/means.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { MeansCode } from '../types.ts'

/** How the act was done: the second element of trafficking in persons, not needed where the person is under 18. */
export const means: CodeList<MeansCode> = {
  id: "means",
  title: "Means",
  codes: [
    {"code":"threatOrForce","label":"Threat or use of force"},
    {"code":"otherCoercion","label":"Other forms of coercion"},
    {"code":"abduction","label":"Abduction"},
    {"code":"fraud","label":"Fraud"},
    {"code":"deception","label":"Deception"},
    {"code":"abuseOfPower","label":"Abuse of power"},
    {"code":"abuseOfVulnerability","label":"Abuse of a position of vulnerability"},
    {"code":"paymentsOrBenefits","label":"Payments or benefits to a person in control"},
  ],
}
