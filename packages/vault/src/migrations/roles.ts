import type { Migration } from './migration.ts'

/** The roles, what the vault knows of itself, and the schema of the log. */
export const roles = (): Migration => ({
  version: 1,
  name: 'roles',
  statements: [
    // Roles belong to the whole server: several vaults on one share them, and none has rights outside of its own database.
    ...['tip_vault_cases', 'tip_vault_identities', 'tip_vault_keys', 'tip_vault_log'].flatMap((role) => [
      `do $$ begin
         if not exists (select from pg_roles where rolname = '${role}') then
           create role ${role} nologin noinherit nosuperuser nobypassrls;
         end if;
       end $$`,
      `grant ${role} to current_user with inherit false, set true`,
    ]),
    `create schema cases`,
    `create schema identities`,
    `create schema keys`,
    `create schema log`,
    `grant usage on schema cases to tip_vault_cases`,
    `grant usage on schema identities to tip_vault_identities`,
    `grant usage on schema keys to tip_vault_keys`,
    `grant usage on schema log to tip_vault_log`,
    // Anyone who opens the vault may see which version its tables have.
    `grant usage on schema vault to public`,
    `grant select on vault.migration to public`,
    // What is in a schema is opened to a role table by table.
    `revoke all on schema public from public`,
    `create table vault.clock (
       is_only boolean primary key default true check (is_only),
       latest timestamptz not null
     )`,
    `insert into vault.clock (latest) values ('epoch')`,
    `grant select, update on vault.clock to tip_vault_cases`,
  ],
})
