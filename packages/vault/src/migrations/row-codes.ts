import type { Migration } from './migration.ts'

/**
 * Authentication codes of what is in clear and decides who sees what: whom a case is assigned to, requests with their
 * approvals, views of researchers, devices, and whom a digest leads to. The vault heeds no row without its own: what was
 * assigned, asked for, granted or indexed before has to be so again.
 */
export const rowCodes = (): Migration => ({
  version: 23,
  name: 'row codes',
  statements: [
    `alter table cases.record add column assigned_code text`,
    `grant update (assigned_code) on cases.record to tip_vault_cases`,
    `alter table identities.blind_index add column code text`,
    ...['approval', 'erasure', 'release_request', 'clock_request', 'research_grant', 'device'].flatMap((table) => [
      `alter table cases.${table} add column code text`,
      `grant update (code) on cases.${table} to tip_vault_cases`,
    ]),
  ],
})
