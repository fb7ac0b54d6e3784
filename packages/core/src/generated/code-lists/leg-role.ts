// Generated from packages/dictionary/src/codelists/leg-role.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { LegRoleCode } from '../types.ts'

/** What a place or a leg of the journey was in the course of events. */
export const legRole: CodeList<LegRoleCode> = {
  id: "legRole",
  title: "Role of a leg or place",
  definition: "What a place or a leg of the journey was in the course of events.",
  codes: [
    {"code":"origin","label":"Origin","definition":"Where the person lived before it all began."},
    {"code":"recruitment","label":"Recruitment","definition":"Where the person was approached, hired, promised something or taken."},
    {"code":"transit","label":"Transit","definition":"Where the person passed through or waited and was not exploited."},
    {"code":"exploitation","label":"Exploitation","definition":"Where the person had to work, serve, beg or do other acts for the gain of others, or was to."},
    {"code":"identification","label":"Identification","definition":"Where someone first recognised that the person may be a victim."},
    {"code":"return","label":"Return","definition":"On the way back after it ended, or where the person lives since."},
  ],
}
