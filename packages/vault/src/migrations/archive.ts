import type { Migration } from './migration.ts'
import { assigned, ofAgency, secured } from './row-security.ts'

/** A transaction sees archived cases only where it has said that it wants to. */
const active = `(archived_on is null or (select current_setting('vault.archive', true)) = 'open')`

const approved = `agency = the_agency and id = the_erasure and is_whole and done_at is null
           and cardinality(approved_by) >= needed and not asked_by = any (approved_by)`

/**
 * Cases that have left daily work, what is left of those that were anonymised, and what an approval is for: archiving,
 * bringing back, anonymising or erasing.
 */
export const archive = (): Migration => ({
  version: 6,
  name: 'archive',
  statements: [
    `alter table cases.record add column archived_on date`,
    `drop policy sees on cases.record`,
    `create policy sees on cases.record using (${assigned()} and ${active}) with check (${assigned()} and ${active})`,
    `alter table cases.erasure add column action text not null default 'erase' check (action in ('archive', 'reopen', 'anonymise', 'erase'))`,
    // No day, no order, and no key of the case: only what was left.
    `create table cases.anonymous (
       agency text not null,
       id uuid not null,
       sealed bytea not null,
       primary key (agency, id)
     )`,
    ...secured('cases.anonymous', ofAgency()),
    `grant select, insert, delete on cases.anonymous to tip_vault_cases`,
    `create function cases.move_case(the_agency text, the_erasure uuid, the_day date) returns integer
       language plpgsql security definer set search_path = pg_catalog as $$
     declare the_case text; the_action text; moved integer;
     begin
       select case_id, action into the_case, the_action from cases.erasure
         where ${approved} and action in ('archive', 'reopen');
       if the_case is null then raise exception 'not approved'; end if;
       update cases.record set archived_on = case when the_action = 'archive' then the_day end
         where agency = the_agency and case_id = the_case and (archived_on is null) = (the_action = 'archive');
       get diagnostics moved = row_count;
       return moved;
     end $$`,
    `create or replace function cases.remove_case(the_agency text, the_erasure uuid) returns void
       language plpgsql security definer set search_path = pg_catalog as $$
     declare the_case text;
     begin
       select case_id into the_case from cases.erasure where ${approved} and action in ('anonymise', 'erase');
       if the_case is null then raise exception 'not approved'; end if;
       if exists (select from cases.record where agency = the_agency and case_id = the_case and legal_hold) then
         raise exception 'legal hold';
       end if;
       delete from cases.part where agency = the_agency and case_id = the_case;
       delete from cases.record where agency = the_agency and case_id = the_case;
     end $$`,
    `create or replace function identities.remove_person(the_agency text, the_subject text, the_erasure uuid) returns void
       language plpgsql security definer set search_path = pg_catalog as $$
     begin
       if not exists (select from cases.erasure where agency = the_agency and id = the_erasure and done_at is null
                        and cardinality(approved_by) >= needed and not asked_by = any (approved_by)
                        and action in ('anonymise', 'erase')) then
         raise exception 'not approved';
       end if;
       delete from identities.blind_index where agency = the_agency and subject = the_subject;
       delete from identities.part where agency = the_agency and subject = the_subject;
       delete from identities.record where agency = the_agency and subject = the_subject;
     end $$`,
    `revoke execute on function cases.move_case(text, uuid, date) from public`,
    `grant execute on function cases.move_case(text, uuid, date) to tip_vault_cases`,
  ],
})
