// Generated from packages/dictionary/src/codelists/means-of-control.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { MeansOfControlCode } from '../types.ts'

/** How the person was controlled; sexual and reproductive coercion are means apart from sexual exploitation as a form, and none of them adds a form. */
export const meansOfControl: CodeList<MeansOfControlCode> = {
  id: "meansOfControl",
  title: "Means of control",
  codes: [
    {"code":"debtBondage","label":"Debt bondage"},
    {"code":"takesEarnings","label":"Takes or withholds earnings"},
    {"code":"restrictsFinancialAccess","label":"Restricts access to money"},
    {"code":"threats","label":"Threats"},
    {"code":"psychologicalAbuse","label":"Psychological abuse"},
    {"code":"physicalAbuse","label":"Physical abuse"},
    {"code":"sexualAbuse","label":"Sexual abuse"},
    {"code":"falsePromises","label":"False promises or deception"},
    {"code":"psychoactiveSubstances","label":"Use of psychoactive substances"},
    {"code":"restrictsMovement","label":"Restricts movement"},
    {"code":"restrictsMedicalCare","label":"Restricts medical care"},
    {"code":"excessiveWorkingHours","label":"Excessive working hours"},
    {"code":"usesChildren","label":"Uses children"},
    {"code":"threatOfLawEnforcement","label":"Threat of action by authorities"},
    {"code":"withholdsNecessities","label":"Withholds basic necessities"},
    {"code":"withholdsDocuments","label":"Withholds or destroys important documents"},
    {"code":"other","label":"Another means"},
    {"code":"notSpecified","label":"Not specified"},
    {"code":"reproductiveCoercion","label":"Reproductive coercion"},
    {"code":"familySeparation","label":"Separation from children or family"},
    {"code":"spiritualOath","label":"Oath or spiritual threat"},
    {"code":"digitalSurveillance","label":"Surveillance or digital control"},
    {"code":"visaSponsorshipTie","label":"Tie through visa or sponsorship"},
    {"code":"threatensFamily","label":"Threatens children or family"},
    {"code":"mergedDebtBondageOrEarnings","label":"Debt bondage or taking of earnings (merged)"},
    {"code":"mergedThreats","label":"Threats, use of children or threat of authorities (merged)"},
    {"code":"mergedAbuse","label":"Psychological, physical or sexual abuse (merged)"},
    {"code":"mergedDenialOfBasicNeeds","label":"Restriction of money, movement, care or necessities (merged)"},
  ],
}
