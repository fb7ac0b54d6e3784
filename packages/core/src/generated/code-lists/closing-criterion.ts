// Generated from packages/dictionary/src/codelists/closing-criterion.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ClosingCriterionCode } from '../types.ts'

/** What has to be true before a plan is closed, agreed with the person. */
export const closingCriterion: CodeList<ClosingCriterionCode> = {
  id: "closingCriterion",
  title: "Criterion for closing",
  codes: [
    {"code":"safe","label":"No known threat"},
    {"code":"housed","label":"Housing that lasts"},
    {"code":"income","label":"Income that covers basic needs"},
    {"code":"healthCare","label":"Access to health care"},
    {"code":"psychosocial","label":"Coping day to day"},
    {"code":"schooling","label":"In school or training, or completed"},
    {"code":"legalStatus","label":"Documents and legal steps settled"},
    {"code":"socialTies","label":"People to rely on"},
    {"code":"personAgrees","label":"The person agrees"},
  ],
}
