import type { Migration } from './migration.ts'

/** Since when the key-encryption key is in use; of an older vault, since it was migrated, because no one has written it down. */
export const rotation = (): Migration => ({
  version: 14,
  name: 'rotation',
  statements: [`alter table keys.state add column since timestamptz not null default now()`],
})
