import type { Migration } from './migration.ts'

/**
 * Whether someone of a case may have refused that it is kept, sealed, and as long for a yes as for a no: so that what
 * is due for erasure is found without opening every case. Unknown of what was written before.
 */
export const keeping = (): Migration => ({
  version: 21,
  name: 'keeping',
  statements: [
    `alter table cases.record add column keeping bytea`,
    `grant update (keeping) on cases.record to tip_vault_cases`,
  ],
})
