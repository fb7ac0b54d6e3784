// Generated from packages/dictionary/src/codelists/purpose.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { PurposeCode } from '../types.ts'

/** What the act was for, realised or intended: the third element of trafficking in persons. The first seven are the minimum of the Protocol. */
export const purpose: CodeList<PurposeCode> = {
  id: "purpose",
  title: "Purpose",
  codes: [
    {"code":"prostitutionOfOthers","label":"Exploitation of the prostitution of others"},
    {"code":"otherSexualExploitation","label":"Other sexual exploitation"},
    {"code":"forcedLabourServices","label":"Forced labour or services"},
    {"code":"slavery","label":"Slavery"},
    {"code":"practicesSimilarToSlavery","label":"Practices similar to slavery"},
    {"code":"servitude","label":"Servitude"},
    {"code":"organRemoval","label":"Removal of organs"},
    {"code":"domesticServitude","label":"Domestic servitude"},
    {"code":"debtBondage","label":"Debt bondage"},
    {"code":"forcedCriminality","label":"Forced criminality"},
    {"code":"forcedBegging","label":"Forced begging"},
    {"code":"forcedMarriage","label":"Forced marriage"},
    {"code":"childMarriage","label":"Child marriage"},
    {"code":"armedRecruitment","label":"Recruitment by armed forces or groups"},
    {"code":"illegalAdoption","label":"Illegal adoption"},
    {"code":"forcedSurrogacy","label":"Forced surrogacy or forced pregnancy"},
    {"code":"other","label":"Another purpose"},
  ],
}
