// Generated from packages/dictionary/src/codelists/means-of-control.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { MeansOfControlCode } from '../types.ts'

/** How the person was controlled; sexual and reproductive coercion are means apart from sexual exploitation as a form, and none of them adds a form. */
export const meansOfControl: CodeList<MeansOfControlCode> = {
  id: "meansOfControl",
  title: "Means of control",
  definition: "How the person was controlled; sexual and reproductive coercion are means apart from sexual exploitation as a form, and none of them adds a form.",
  codes: [
    {"code":"debtBondage","label":"Debt bondage","definition":"The person has to work off an advance, a fee or a charge on terms set by those who exploit."},
    {"code":"takesEarnings","label":"Takes or withholds earnings","definition":"What the person earns is taken away or not paid out."},
    {"code":"restrictsFinancialAccess","label":"Restricts access to money","definition":"The person may not hold, see or spend their own funds or account, even where pay is not taken."},
    {"code":"threats","label":"Threats","definition":"The person is told that they or others will come to harm; threats of the police and against children or family have codes of their own."},
    {"code":"psychologicalAbuse","label":"Psychological abuse","definition":"Humiliating, insulting, isolating or confusing the person until they obey, without a threat of harm."},
    {"code":"physicalAbuse","label":"Physical abuse","definition":"Beating, burning, tying or otherwise hurting the body, not sexually."},
    {"code":"sexualAbuse","label":"Sexual abuse","definition":"Rape or other sexual acts used to make the person obey. It does not say sexual exploitation, and reproductive coercion has a code of its own."},
    {"code":"falsePromises","label":"False promises or deception","definition":"Untrue words about work, pay, love or papers keep the person there."},
    {"code":"psychoactiveSubstances","label":"Use of psychoactive substances","definition":"Alcohol, medicine or drugs are given or withheld so that the person depends or cannot resist."},
    {"code":"restrictsMovement","label":"Restricts movement","definition":"The person is locked in, guarded, or may go out only with someone."},
    {"code":"restrictsMedicalCare","label":"Restricts medical care","definition":"The person is kept from a doctor, medicine, contraception or treatment that they need."},
    {"code":"excessiveWorkingHours","label":"Excessive working hours","definition":"Work so long that no strength is left to leave. A condition of exploitation more than a means in law: it gives no means of the Protocol."},
    {"code":"usesChildren","label":"Uses children","definition":"The person’s access to their children is limited, or the children are turned against them or used as a pledge."},
    {"code":"threatOfLawEnforcement","label":"Threat of action by authorities","definition":"The person is told that police, immigration or others in office will arrest, deport or take children away."},
    {"code":"withholdsNecessities","label":"Withholds basic necessities","definition":"Food, water, sleep, clothing or a toilet are denied or given as a reward."},
    {"code":"withholdsDocuments","label":"Withholds or destroys important documents","definition":"Passport, identity card, permit or contract are taken, hidden or torn up."},
    {"code":"other","label":"Another means","definition":"A way of controlling that this list lacks; describe it in the details."},
    {"code":"notSpecified","label":"Not specified","definition":"It is known that the person was controlled, how is not."},
    {"code":"reproductiveCoercion","label":"Reproductive coercion","definition":"Making the person get pregnant or end a pregnancy, deciding over contraception, or infecting them on purpose."},
    {"code":"familySeparation","label":"Separation from children or family","definition":"Those who exploit keep the person apart from the people close to them, by distance or ban."},
    {"code":"spiritualOath","label":"Oath or spiritual threat","definition":"A ritual, a curse or a promise before a spirit or God makes the person fear what will follow if they leave, such as a juju oath."},
    {"code":"digitalSurveillance","label":"Surveillance or digital control","definition":"The telephone, accounts, a camera or a location app are used to follow or blackmail the person."},
    {"code":"visaSponsorshipTie","label":"Tie through visa or sponsorship","definition":"The right to stay depends on the alleged exploiter, as under a sponsor system, so that leaving means losing it."},
    {"code":"threatensFamily","label":"Threatens children or family","definition":"The person is told that their sons, daughters or kin will be harmed."},
    {"code":"mergedDebtBondageOrEarnings","label":"Debt bondage or taking of earnings (merged)","definition":"One or both of two means, published together by CTDC in 2024: never split, never entered by hand."},
    {"code":"mergedThreats","label":"Threats, use of children or threat of authorities (merged)","definition":"One or more of three means, published together by CTDC in 2024: never split, never entered by hand."},
    {"code":"mergedAbuse","label":"Psychological, physical or sexual abuse (merged)","definition":"One or more of three means, published together by CTDC in 2024; it never says which of them. Never split, never entered by hand."},
    {"code":"mergedDenialOfBasicNeeds","label":"Restriction of money, movement, care or necessities (merged)","definition":"One or more of four means, published together by CTDC in 2024: never split, never entered by hand."},
  ],
}
