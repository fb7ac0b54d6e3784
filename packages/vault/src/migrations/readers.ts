import type { Migration } from './migration.ts'
import { beyondAssignment, ofAgency } from './row-security.ts'

/**
 * A role that sees a case sees its parts. A role that sees every case of the agency is not asked for each part whether
 * it sees this one: a release reads many, and the question took longer than the rest.
 */
export const readers = (): Migration => ({
  version: 9,
  name: 'readers',
  statements: [`alter policy sees on cases.part using (${partsSeen()}) with check (${partsSeen()})`],
})

const partsSeen = (): string =>
  `${ofAgency()} and (${beyondAssignment()} or
  exists (select from cases.record r where r.agency = part.agency and r.case_id = part.case_id))`
