// Generated from packages/dictionary/src/codelists/iccs-offence.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { IccsOffenceCode } from '../types.ts'

/** Trafficking in persons in the International Classification of Crime for Statistical Purposes. */
export const iccsOffence: CodeList<IccsOffenceCode> = {
  id: "iccsOffence",
  title: "Offence in ICCS",
  codes: [
    {"code":"0204","label":"Trafficking in persons"},
    {"code":"02041","label":"Trafficking in persons for sexual exploitation"},
    {"code":"02042","label":"Trafficking in persons for forced labour or services"},
    {"code":"02043","label":"Trafficking in persons for organ removal"},
    {"code":"02044","label":"Trafficking in persons for other purposes"},
  ],
}
