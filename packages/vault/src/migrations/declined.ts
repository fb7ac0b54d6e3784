import type { Migration } from './migration.ts'

/**
 * Who declined a request, and why; and why an erasure is asked for. Reasons are as in the log: without what looks like
 * data of a person.
 */
export const declined = (): Migration => ({
  version: 22,
  name: 'declined',
  statements: [
    `alter table cases.erasure add column reason text not null default ''`,
    ...['approval', 'erasure', 'release_request', 'clock_request'].flatMap((table) => [
      `alter table cases.${table} add column declined_by text, add column declined_for text`,
      `grant update (declined_by, declined_for) on cases.${table} to tip_vault_cases`,
    ]),
  ],
})
