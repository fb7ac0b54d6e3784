// Generated from packages/dictionary/src/codelists/reintegration-domain.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ReintegrationDomainCode } from '../types.ts'

/** A part of life in which recovery is planned and followed. */
export const reintegrationDomain: CodeList<ReintegrationDomainCode> = {
  id: "reintegrationDomain",
  title: "Domain of reintegration",
  codes: [
    {"code":"safety","label":"Safety"},
    {"code":"housing","label":"Housing"},
    {"code":"livelihood","label":"Livelihood"},
    {"code":"health","label":"Physical health"},
    {"code":"psychosocial","label":"Mental health and wellbeing"},
    {"code":"education","label":"Education and training"},
    {"code":"legal","label":"Legal situation"},
    {"code":"family","label":"Family and community"},
  ],
}
