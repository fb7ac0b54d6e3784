import type { Migration } from './migration.ts'

/** Lifting a legal hold takes what an erasure takes: a request, and approvals of others. Setting one takes nothing. */
export const holds = (): Migration => ({
  version: 19,
  name: 'holds',
  statements: [
    `alter table cases.erasure drop constraint erasure_action_check`,
    `alter table cases.erasure add constraint erasure_action_check check (action in ('archive', 'reopen', 'liftHold', 'anonymise', 'erase'))`,
    `create function cases.check_hold() returns trigger language plpgsql set search_path = pg_catalog as $$
     begin
       if not exists (select from cases.erasure where agency = old.agency and case_id = old.case_id and action = 'liftHold'
                        and is_whole and done_at is null and cardinality(approved_by) >= needed and not asked_by = any (approved_by)) then
         raise exception 'legal hold';
       end if;
       return new;
     end $$`,
    `create trigger hold_stays before update of legal_hold on cases.record for each row
     when (old.legal_hold and not new.legal_hold) execute function cases.check_hold()`,
  ],
})
