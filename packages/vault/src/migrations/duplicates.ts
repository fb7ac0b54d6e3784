import type { Migration } from './migration.ts'
import { ofAgency, secured } from './row-security.ts'

/**
 * Encodings by which probable duplicates are found, sealed under the key of the person; and what was decided about
 * pairs, which are named by keyed digests.
 */
export const duplicates = (): Migration => ({
  version: 8,
  name: 'duplicates',
  statements: [
    `create table identities.encoding (
       agency text not null,
       subject text not null,
       sealed bytea not null,
       primary key (agency, subject)
     )`,
    `create table cases.duplicate_decision (
       agency text not null,
       pair text not null,
       decision text not null check (decision in ('sameCase', 'samePerson', 'different')),
       decided_by text not null,
       decided_at timestamptz not null,
       primary key (agency, pair)
     )`,
    ...secured('identities.encoding', ofAgency()),
    ...secured('cases.duplicate_decision', ofAgency()),
    `grant select, insert, update (sealed) on identities.encoding to tip_vault_identities`,
    `grant select, insert on cases.duplicate_decision to tip_vault_cases`,
    // Who is erased leaves no encoding either.
    `create or replace function identities.remove_person(the_agency text, the_subject text, the_erasure uuid) returns void
       language plpgsql security definer set search_path = pg_catalog as $$
     begin
       if not exists (select from cases.erasure where agency = the_agency and id = the_erasure and done_at is null
                        and cardinality(approved_by) >= needed and not asked_by = any (approved_by)
                        and action in ('anonymise', 'erase')) then
         raise exception 'not approved';
       end if;
       delete from identities.encoding where agency = the_agency and subject = the_subject;
       delete from identities.blind_index where agency = the_agency and subject = the_subject;
       delete from identities.part where agency = the_agency and subject = the_subject;
       delete from identities.record where agency = the_agency and subject = the_subject;
     end $$`,
  ],
})
