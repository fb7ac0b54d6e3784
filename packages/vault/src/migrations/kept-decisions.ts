import type { Migration } from './migration.ts'
import { ofAgency, secured } from './row-security.ts'

/**
 * Refusals and withdrawals that hold beyond the case in which they were said, sealed. Nothing removes one but an
 * erasure that enough people have approved.
 */
export const keptDecisions = (): Migration => ({
  version: 17,
  name: 'kept-decisions',
  statements: [
    `create table cases.kept_decision (
       agency text not null,
       id uuid not null,
       sealed bytea not null,
       primary key (agency, id)
     )`,
    ...secured('cases.kept_decision', ofAgency()),
    `grant select, insert on cases.kept_decision to tip_vault_cases`,
    `create function cases.drop_kept(the_agency text, the_ids uuid[], the_erasure uuid) returns void
       language plpgsql security definer set search_path = pg_catalog as $$
     begin
       if not exists (select from cases.erasure where agency = the_agency and id = the_erasure and done_at is null
                        and cardinality(approved_by) >= needed and not asked_by = any (approved_by)
                        and action in ('anonymise', 'erase')) then
         raise exception 'not approved';
       end if;
       delete from cases.kept_decision where agency = the_agency and id = any (the_ids);
     end $$`,
    `revoke execute on function cases.drop_kept(text, uuid[], uuid) from public`,
    `grant execute on function cases.drop_kept(text, uuid[], uuid) to tip_vault_cases`,
  ],
})
