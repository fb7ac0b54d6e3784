// Generated from packages/dictionary/src/codelists/displacement-status.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DisplacementStatusCode } from '../types.ts'

/** Whether and how the person is displaced or away from their own country. */
export const displacementStatus: CodeList<DisplacementStatusCode> = {
  id: "displacementStatus",
  title: "Displacement status",
  definition: "Whether and how the person is displaced or away from their own country.",
  codes: [
    {"code":"resident","label":"Resident","definition":"Lives in the own country and community and has not had to flee."},
    {"code":"idp","label":"Internally displaced person","definition":"Had to leave home because of conflict, violence or disaster, and is still inside the own country."},
    {"code":"refugee","label":"Refugee","definition":"Fled to another country and is recognised as in need of protection there, one by one or as a group."},
    {"code":"statelessPerson","label":"Stateless person","definition":"Has no nationality: no country counts the person among its own under its law."},
    {"code":"returnedRefugee","label":"Returned refugee","definition":"Fled, as a rule to another country, and has gone home again, with or without help; people who fled inside the country and went home are counted here too."},
    {"code":"returnedMigrant","label":"Returned migrant","definition":"Went abroad for work, study or family, not as a refugee, and has come back, of her or his own will or sent back."},
    {"code":"foreignNational","label":"Foreign national","definition":"A citizen of another country who is here for other reasons than flight."},
    {"code":"asylumSeeker","label":"Asylum seeker","definition":"Has asked another country for protection and waits for the decision."},
  ],
}
