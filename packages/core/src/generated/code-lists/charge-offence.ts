// Generated from packages/dictionary/src/codelists/charge-offence.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ChargeOffenceCode } from '../types.ts'

/** What a person is charged with or convicted of. */
export const chargeOffence: CodeList<ChargeOffenceCode> = {
  id: "chargeOffence",
  title: "Offence charged",
  codes: [
    {"code":"trafficking","label":"Trafficking in persons"},
    {"code":"facilitatingTrafficking","label":"Promoting or facilitating trafficking"},
    {"code":"exploitationOfOthers","label":"Exploitation of others"},
    {"code":"smuggling","label":"Smuggling of migrants"},
    {"code":"abduction","label":"Abduction or kidnapping"},
    {"code":"forcedLabour","label":"Forced labour, slavery or servitude"},
    {"code":"childLabour","label":"Child labour"},
    {"code":"sexualOffence","label":"Rape or another sexual offence"},
    {"code":"prostitutionOffence","label":"Exploiting prostitution"},
    {"code":"forcedOrChildMarriage","label":"Forced or child marriage"},
    {"code":"documentOffence","label":"Forgery or withholding of documents"},
    {"code":"moneyLaundering","label":"Money laundering"},
    {"code":"violence","label":"Assault or bodily harm"},
    {"code":"corruption","label":"Corruption"},
    {"code":"other","label":"Another offence"},
  ],
}
