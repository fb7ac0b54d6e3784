import type { Migration } from './migration.ts'
import { ofAgency, secured } from './row-security.ts'

/** Wrapped keys. They have a schema of their own, so that a backup of the records can be made without them. */
export const keys = (): Migration => ({
  version: 2,
  name: 'keys',
  statements: [
    `create table keys.state (
       is_only boolean primary key default true check (is_only),
       kek integer not null
     )`,
    `create table keys.data_key (
       agency text not null,
       subject text not null,
       kek integer not null,
       wrapped text not null,
       seals integer not null default 0,
       primary key (agency, subject)
     )`,
    `create index on keys.data_key (kek)`,
    // Secrets of an agency: for references, and for the versions of its blind indexes.
    `create table keys.secret (
       agency text not null,
       name text not null,
       version integer not null,
       kek integer not null,
       wrapped text not null,
       primary key (agency, name, version)
     )`,
    `create table keys.canary (
       agency text not null,
       id uuid not null,
       sealed bytea not null,
       primary key (agency, id)
     )`,
    ...['data_key', 'secret', 'canary'].flatMap((table) => secured(`keys.${table}`, ofAgency())),
    `grant select, update on keys.state to tip_vault_keys`,
    `grant select, insert, update, delete on keys.data_key to tip_vault_keys`,
    `grant select, insert, update on keys.secret to tip_vault_keys`,
    `grant select, insert on keys.canary to tip_vault_keys`,
  ],
})
