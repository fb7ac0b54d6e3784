// Generated from packages/dictionary/src/codelists/service-type.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ServiceTypeCode } from '../types.ts'

/** Which service is needed, offered or given; none is tied to a sex. */
export const serviceType: CodeList<ServiceTypeCode> = {
  id: "serviceType",
  title: "Type of service",
  codes: [
    {"code":"shelter","label":"Shelter"},
    {"code":"safeRoom","label":"Safe room for a short stay"},
    {"code":"medical","label":"Medical care"},
    {"code":"clinicalManagementOfRape","label":"Clinical management of rape"},
    {"code":"sexualReproductiveHealth","label":"Sexual and reproductive health care"},
    {"code":"forensicExamination","label":"Forensic examination"},
    {"code":"psychosocial","label":"Psychosocial support"},
    {"code":"legal","label":"Legal assistance"},
    {"code":"policeProtection","label":"Police protection"},
    {"code":"policeInvestigation","label":"Police statement and investigation"},
    {"code":"livelihood","label":"Livelihood"},
    {"code":"education","label":"Education"},
    {"code":"cashOrMaterial","label":"Cash or material help"},
    {"code":"return","label":"Return"},
    {"code":"reintegration","label":"Reintegration"},
    {"code":"familyTracing","label":"Family tracing"},
    {"code":"documentation","label":"Documentation and registration"},
    {"code":"interpretation","label":"Interpretation"},
    {"code":"childcare","label":"Childcare"},
    {"code":"other","label":"Another service"},
  ],
}
