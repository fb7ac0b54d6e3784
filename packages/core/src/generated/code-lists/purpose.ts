// Generated from packages/dictionary/src/codelists/purpose.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PurposeCode } from '../types.ts'

/** What the act was for, realised or intended: the third element of trafficking in persons. The first seven are the minimum of the Protocol. */
export const purpose: CodeList<PurposeCode> = {
  id: "purpose",
  title: "Purpose",
  definition: "What the act was for, realised or intended: the third element of trafficking in persons. The first seven are the minimum of the Protocol.",
  codes: [
    {"code":"prostitutionOfOthers","label":"Exploitation of the prostitution of others","definition":"Others are to gain from sexual acts that the person sells or is made to sell."},
    {"code":"otherSexualExploitation","label":"Other sexual exploitation","definition":"Others are to gain sexually without sales to clients: images, live streams, private servitude."},
    {"code":"forcedLabourServices","label":"Forced labour or services","definition":"The person is to work or serve under threat of a penalty and did not offer to do so freely."},
    {"code":"slavery","label":"Slavery","definition":"The person is to be treated as if owned: bought, sold, lent, inherited."},
    {"code":"practicesSimilarToSlavery","label":"Practices similar to slavery","definition":"The person is to be bound by debt or to land, or given away as wife, heir’s wife or child to exploit."},
    {"code":"servitude","label":"Servitude","definition":"The person is to live and work on another’s premises without hope of changing that."},
    {"code":"organRemoval","label":"Removal of organs","definition":"A part of the body is to be taken for the profit of others."},
    {"code":"domesticServitude","label":"Domestic servitude","definition":"The person is to do housework or care in a private home without being free to leave."},
    {"code":"debtBondage","label":"Debt bondage","definition":"The person is to work off an advance or a fee of which the amount or the time has no fair limit."},
    {"code":"forcedCriminality","label":"Forced criminality","definition":"The person is to commit offences for others, such as scams, theft or carrying drugs."},
    {"code":"forcedBegging","label":"Forced begging","definition":"The person is to ask strangers for alms and hand them over."},
    {"code":"forcedMarriage","label":"Forced marriage","definition":"An adult is to be married without free and full consent."},
    {"code":"childMarriage","label":"Child marriage","definition":"Someone under 18 is to be married, formally or by custom; whether that is trafficking depends on the law and on who gains by it."},
    {"code":"armedRecruitment","label":"Recruitment by armed forces or groups","definition":"The person is to fight, carry, spy or serve for a state army or an armed group."},
    {"code":"illegalAdoption","label":"Illegal adoption","definition":"A child is to be handed over for gain outside the rules; whether that is trafficking depends on the law and on whether the child was to be exploited."},
    {"code":"forcedSurrogacy","label":"Forced surrogacy or forced pregnancy","definition":"The person is to carry a child for others or for those who keep them."},
    {"code":"other","label":"Another purpose","definition":"A purpose that is not listed; the details say which, and the law says whether it counts."},
  ],
}
