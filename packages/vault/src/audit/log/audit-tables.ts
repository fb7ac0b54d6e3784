/**
 * The tables of the audit log. The role `log` may add rows and read them, and has no right to change or remove any. Only full subtrees of 256, 65,536 …
 * entries are kept beside the entries: enough to prove anything by reading some 255 rows for each level.
 */
export const auditTables: readonly string[] = [
  'create schema audit',
  `create table audit.entries (
    agency text not null,
    index bigint not null check (index >= 0),
    entry text not null,
    primary key (agency, index)
  )`,
  `create table audit.subtrees (
    agency text not null,
    height smallint not null check (height > 0),
    index bigint not null check (index >= 0),
    hash bytea not null,
    primary key (agency, height, index)
  )`,
  `create table audit.checkpoints (
    agency text not null,
    size bigint not null check (size > 0),
    edge bytea not null,
    note text not null,
    primary key (agency, size)
  )`,
  'grant usage on schema audit to tip_vault_log',
  'grant select, insert on audit.entries, audit.subtrees, audit.checkpoints to tip_vault_log',
]
