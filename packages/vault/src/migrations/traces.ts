import type { Migration } from './migration.ts'

/**
 * Who is erased leaves no referral and no request to see who they are either: the rows name the case, though nothing
 * sealed in them opens any more.
 */
export const traces = (): Migration => ({
  version: 13,
  name: 'traces',
  statements: [
    `create function cases.remove_traces(the_agency text, the_subjects text[], the_erasure uuid) returns void
       language plpgsql security definer set search_path = pg_catalog as $$
     begin
       if not exists (select from cases.erasure where agency = the_agency and id = the_erasure and done_at is null
                        and cardinality(approved_by) >= needed and not asked_by = any (approved_by)
                        and action in ('anonymise', 'erase')) then
         raise exception 'not approved';
       end if;
       delete from cases.referral where agency = the_agency and subject = any (the_subjects);
       delete from cases.approval where agency = the_agency and subject = any (the_subjects);
     end $$`,
    `revoke execute on function cases.remove_traces(text, text[], uuid) from public`,
    `grant execute on function cases.remove_traces(text, text[], uuid) to tip_vault_cases`,
  ],
})
