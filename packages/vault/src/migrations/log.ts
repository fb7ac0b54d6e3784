import type { Migration } from './migration.ts'

/**
 * The audit log. The role `log` may add rows and read them, and has no right to change or remove any. Only full
 * subtrees of 256, 65,536 … entries are kept beside the entries: enough to prove anything by reading some 255 rows for
 * each level.
 */
export const log = (): Migration => ({
  version: 4,
  name: 'log',
  statements: [
    `create table log.entry (
       agency text not null,
       index bigint not null check (index >= 0),
       entry text not null,
       primary key (agency, index)
     )`,
    `create table log.subtree (
       agency text not null,
       height smallint not null check (height > 0),
       index bigint not null check (index >= 0),
       hash bytea not null,
       primary key (agency, height, index)
     )`,
    `create table log.checkpoint (
       agency text not null,
       size bigint not null check (size > 0),
       edge bytea not null,
       note text not null,
       primary key (agency, size)
     )`,
    `grant select, insert on log.entry, log.subtree, log.checkpoint to tip_vault_log`,
  ],
})
