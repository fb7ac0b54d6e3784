// Generated from packages/dictionary/src/codelists/means.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { MeansCode } from '../types.ts'

/** How the act was done: the second element of trafficking in persons, not needed where the person is under 18. */
export const means: CodeList<MeansCode> = {
  id: "means",
  title: "Means",
  definition: "How the act was done: the second element of trafficking in persons, not needed where the person is under 18.",
  codes: [
    {"code":"threatOrForce","label":"Threat or use of force","definition":"Someone hurt the person, held them, or said that they would be hurt."},
    {"code":"otherCoercion","label":"Other forms of coercion","definition":"Pressure without force: debts, held papers, blackmail, withheld pay, shame, an oath."},
    {"code":"abduction","label":"Abduction","definition":"The person was carried off or kept away by force or trick from where they lived."},
    {"code":"fraud","label":"Fraud","definition":"Forged papers, false companies or feigned contracts were used to gain from the person."},
    {"code":"deception","label":"Deception","definition":"The person was told untrue things, or not told true ones, about work, place, pay or marriage."},
    {"code":"abuseOfPower","label":"Abuse of power","definition":"Someone with authority used it: a parent, chief, employer, teacher, officer or religious leader."},
    {"code":"abuseOfVulnerability","label":"Abuse of a position of vulnerability","definition":"Someone used that the person had no real choice, for want of money, papers, age, health or support."},
    {"code":"paymentsOrBenefits","label":"Payments or benefits to a person in control","definition":"Money or gifts were given to, or taken by, someone who decides over the person, such as a parent or spouse, for their agreement."},
  ],
}
