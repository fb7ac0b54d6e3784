/** Row-level security. Who acts is set for one transaction at a time, and read once for each statement; without it no row is seen. */

const SCOPE = `(select current_setting('vault.scope', true))`
const AGENCY = `(select nullif(current_setting('vault.agency', true), ''))`
const ACTOR = `(select nullif(current_setting('vault.actor', true), ''))`

/** Rows of the agency of the session, or of every agency where its scope is all. */
export const ofAgency = (): string =>
  `(${SCOPE} = 'all' or (${SCOPE} in ('assigned', 'agency') and agency = ${AGENCY}))`

/** Of these the cases that are assigned to the person who acts, unless the scope is wider. */
export const assigned = (): string => `${ofAgency()} and (${SCOPE} <> 'assigned' or ${ACTOR} = any (assigned_to))`

/** Whether who acts sees more than what is assigned to them. */
export const beyondAssignment = (): string => `${SCOPE} <> 'assigned'`

/** Lets a table show and take only rows of which a condition holds, to its owner as well. */
export const secured = (table: string, condition: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy sees on ${table} using (${condition}) with check (${condition})`,
]
