// Generated from packages/dictionary/src/codelists/act.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ActCode } from '../types.ts'

/** What was done to the person: the first element of trafficking in persons. The event types of HTCDS (Recruitment, Transit, Exploitation) are not acts. */
export const act: CodeList<ActCode> = {
  id: "act",
  title: "Act",
  definition: "What was done to the person: the first element of trafficking in persons. The event types of HTCDS (Recruitment, Transit, Exploitation) are not acts.",
  codes: [
    {"code":"recruitment","label":"Recruitment","definition":"Persuading, engaging or drawing a person in, by whatever channel, before or during a movement."},
    {"code":"transportation","label":"Transportation","definition":"Moving a person from one place to another, oneself or by arranging the vehicle, ticket or guide."},
    {"code":"transfer","label":"Transfer","definition":"Handing a person over to someone else’s control, as when a recruiter delivers her to an employer."},
    {"code":"harbouring","label":"Harbouring","definition":"Keeping or hiding a person somewhere, on the way or at the place of exploitation."},
    {"code":"receipt","label":"Receipt","definition":"Taking a person over from someone else, at a border, a house or a place of work."},
  ],
}
