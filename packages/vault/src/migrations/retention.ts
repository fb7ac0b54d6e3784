import type { Migration } from './migration.ts'
import { ofAgency, secured } from './row-security.ts'

/**
 * Erasures that were asked for, and tombstones of what is gone. Versions of cases and identities are append-only for
 * every role; only these functions remove them, and only for an erasure that enough people have approved.
 */
export const retention = (): Migration => ({
  version: 5,
  name: 'retention',
  statements: [
    `create table cases.erasure (
       agency text not null,
       id uuid not null,
       case_id text not null,
       subject bytea not null,
       is_whole boolean not null,
       asked_by text not null,
       asked_at timestamptz not null,
       needed integer not null check (needed > 0),
       approved_by text[] not null default '{}',
       done_at timestamptz,
       primary key (agency, id)
     )`,
    `create table cases.tombstone (
       agency text not null,
       subject text not null,
       erasure uuid not null,
       erased_at timestamptz not null,
       primary key (agency, subject)
     )`,
    ...['cases.erasure', 'cases.tombstone'].flatMap((table) => [
      ...secured(table, ofAgency()),
      `grant select, insert on ${table} to tip_vault_cases`,
    ]),
    // What was written before someone was erased is sealed under a key that is gone.
    `alter table cases.record add column readable_from integer not null default 1`,
    `grant update (readable_from) on cases.record to tip_vault_cases`,
    `grant update (approved_by, done_at) on cases.erasure to tip_vault_cases`,
    `create function cases.remove_case(the_agency text, the_erasure uuid) returns void
       language plpgsql security definer set search_path = pg_catalog as $$
     declare the_case text;
     begin
       select case_id into the_case from cases.erasure
         where agency = the_agency and id = the_erasure and is_whole and done_at is null
           and cardinality(approved_by) >= needed and not asked_by = any (approved_by);
       if the_case is null then raise exception 'not approved'; end if;
       if exists (select from cases.record where agency = the_agency and case_id = the_case and legal_hold) then
         raise exception 'legal hold';
       end if;
       delete from cases.part where agency = the_agency and case_id = the_case;
       delete from cases.record where agency = the_agency and case_id = the_case;
     end $$`,
    `create function identities.remove_person(the_agency text, the_subject text, the_erasure uuid) returns void
       language plpgsql security definer set search_path = pg_catalog as $$
     begin
       if not exists (select from cases.erasure where agency = the_agency and id = the_erasure and done_at is null
                        and cardinality(approved_by) >= needed and not asked_by = any (approved_by)) then
         raise exception 'not approved';
       end if;
       delete from identities.blind_index where agency = the_agency and subject = the_subject;
       delete from identities.part where agency = the_agency and subject = the_subject;
       delete from identities.record where agency = the_agency and subject = the_subject;
     end $$`,
    `revoke execute on function identities.remove_person(text, text, uuid) from public`,
    `grant execute on function identities.remove_person(text, text, uuid) to tip_vault_identities`,
    `revoke execute on function cases.remove_case(text, uuid) from public`,
    `grant execute on function cases.remove_case(text, uuid) to tip_vault_cases`,
  ],
})
