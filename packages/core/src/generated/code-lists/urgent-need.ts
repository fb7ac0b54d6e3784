// Generated from packages/dictionary/src/codelists/urgent-need.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { UrgentNeedCode } from '../types.ts'

/** What a person needs at once, before anything else is asked. */
export const urgentNeed: CodeList<UrgentNeedCode> = {
  id: "urgentNeed",
  title: "Urgent need",
  codes: [
    {"code":"medicalCare","label":"A doctor or medicine"},
    {"code":"food","label":"Food or water"},
    {"code":"rest","label":"Sleep or rest"},
    {"code":"clothingAndHygiene","label":"Clothes, washing or sanitary items"},
    {"code":"safePlace","label":"A safe place for tonight"},
    {"code":"companion","label":"Someone to be with"},
    {"code":"helpForChildren","label":"Help for children"},
    {"code":"contactSomeone","label":"To reach someone"},
    {"code":"none","label":"Nothing now"},
    {"code":"other","label":"Something else"},
  ],
}
