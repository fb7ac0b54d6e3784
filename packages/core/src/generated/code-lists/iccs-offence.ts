// Generated from packages/dictionary/src/codelists/iccs-offence.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { IccsOffenceCode } from '../types.ts'

/** Trafficking in persons in the International Classification of Crime for Statistical Purposes. */
export const iccsOffence: CodeList<IccsOffenceCode> = {
  id: "iccsOffence",
  title: "Offence in ICCS",
  definition: "Trafficking in persons in the International Classification of Crime for Statistical Purposes.",
  codes: [
    {"code":"0204","label":"Trafficking in persons","definition":"The whole class: use it where the purpose is not known or there are several."},
    {"code":"02041","label":"Trafficking in persons for sexual exploitation","definition":"The charge names prostitution, images or another sexual purpose."},
    {"code":"02042","label":"Trafficking in persons for forced labour or services","definition":"The charge names work, domestic servitude, slavery or the like as purpose."},
    {"code":"02043","label":"Trafficking in persons for organ removal","definition":"The charge names the taking of a kidney or other part of the body."},
    {"code":"02044","label":"Trafficking in persons for other purposes","definition":"The charge names something else, such as begging, crime, marriage or adoption."},
  ],
}
