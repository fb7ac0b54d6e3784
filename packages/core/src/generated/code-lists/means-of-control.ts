// Generated from packages/dictionary/src/codelists/means-of-control.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { MeansOfControlCode } from '../types.ts'

/** How the person was controlled; sexual and reproductive coercion are means apart from sexual exploitation as a form, and none of them adds a form. */
export const meansOfControl: CodeList<MeansOfControlCode> = {
  id: "meansOfControl",
  title: "Means of control",
  definition: "How the person was controlled; sexual and reproductive coercion are means apart from sexual exploitation as a form, and none of them adds a form.",
  codes: [
    {"code":"debtBondage","label":"Debt bondage"},
    {"code":"takesEarnings","label":"Takes or withholds earnings"},
    {"code":"restrictsFinancialAccess","label":"Restricts access to money"},
    {"code":"threats","label":"Threats","definition":"Threats to the person or to others."},
    {"code":"psychologicalAbuse","label":"Psychological abuse"},
    {"code":"physicalAbuse","label":"Physical abuse"},
    {"code":"sexualAbuse","label":"Sexual abuse","definition":"As a means of control; it does not say sexual exploitation. Reproductive coercion has a code of its own here."},
    {"code":"falsePromises","label":"False promises or deception"},
    {"code":"psychoactiveSubstances","label":"Use of psychoactive substances","definition":"Alcohol or drugs are given or withheld to control."},
    {"code":"restrictsMovement","label":"Restricts movement","definition":"Denied freedom of movement or kept in isolation."},
    {"code":"restrictsMedicalCare","label":"Restricts medical care"},
    {"code":"excessiveWorkingHours","label":"Excessive working hours","definition":"A condition of exploitation more than a means in law: it gives no means of the Protocol."},
    {"code":"usesChildren","label":"Uses children","definition":"Restricts access to children or manipulates them to control the person."},
    {"code":"threatOfLawEnforcement","label":"Threat of action by authorities"},
    {"code":"withholdsNecessities","label":"Withholds basic necessities"},
    {"code":"withholdsDocuments","label":"Withholds or destroys important documents"},
    {"code":"other","label":"Another means"},
    {"code":"notSpecified","label":"Not specified","definition":"Control is known, how is not."},
    {"code":"reproductiveCoercion","label":"Reproductive coercion","definition":"Forced pregnancy or abortion, control over contraception, deliberate infection."},
    {"code":"familySeparation","label":"Separation from children or family"},
    {"code":"spiritualOath","label":"Oath or spiritual threat","definition":"Such as a juju oath."},
    {"code":"digitalSurveillance","label":"Surveillance or digital control"},
    {"code":"visaSponsorshipTie","label":"Tie through visa or sponsorship","definition":"Residence depends on the alleged exploiter."},
    {"code":"threatensFamily","label":"Threatens children or family"},
    {"code":"mergedDebtBondageOrEarnings","label":"Debt bondage or taking of earnings (merged)","definition":"One or both of two means. Only from data published merged (CTDC 2024): never split, never entered by hand."},
    {"code":"mergedThreats","label":"Threats, use of children or threat of authorities (merged)","definition":"One or more of three means. Only from data published merged (CTDC 2024): never split, never entered by hand."},
    {"code":"mergedAbuse","label":"Psychological, physical or sexual abuse (merged)","definition":"One or more of three means; it never says sexual abuse. Only from data published merged (CTDC 2024): never split, never entered by hand."},
    {"code":"mergedDenialOfBasicNeeds","label":"Restriction of money, movement, care or necessities (merged)","definition":"One or more of four means. Only from data published merged (CTDC 2024): never split, never entered by hand."},
  ],
}
