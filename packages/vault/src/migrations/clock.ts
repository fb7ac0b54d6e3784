import type { Migration } from './migration.ts'
import { ofAgency, secured } from './row-security.ts'

/**
 * Setting the clock of the vault right after that of the machine ran ahead. The time that it has seen goes back by one
 * function only, for a request that enough people have approved; what was asked for, approved or granted after the time
 * that is right ends with it, for it would hold for longer than it was meant to.
 */
export const clock = (): Migration => ({
  version: 20,
  name: 'clock',
  statements: [
    `create table cases.clock_request (
       agency text not null,
       id uuid not null,
       latest timestamptz not null,
       reason text not null,
       asked_by text not null,
       asked_at timestamptz not null,
       needed integer not null check (needed > 0),
       approved_by text[] not null default '{}',
       done_at timestamptz,
       primary key (agency, id)
     )`,
    ...secured('cases.clock_request', ofAgency()),
    `grant select, insert, update (approved_by) on cases.clock_request to tip_vault_cases`,
    `create function vault.check_clock() returns trigger language plpgsql set search_path = pg_catalog as $$
     begin
       if current_user <> (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
         raise exception 'clock set back';
       end if;
       return new;
     end $$`,
    `create trigger clock_goes_on before update on vault.clock for each row
     when (new.latest < old.latest) execute function vault.check_clock()`,
    `create function cases.set_clock(the_request uuid, the_time timestamptz) returns void
       language plpgsql security definer set search_path = pg_catalog as $$
     declare asked cases.clock_request;
     begin
       select * into asked from cases.clock_request
         where id = the_request and done_at is null and cardinality(approved_by) >= needed and not asked_by = any (approved_by);
       if asked.id is null or the_time < asked.asked_at - interval '2 minutes' then raise exception 'not approved'; end if;
       delete from cases.approval where asked_at > the_time or approved_at > the_time;
       delete from cases.erasure where asked_at > the_time and done_at is null;
       delete from cases.release_request where asked_at > the_time and made_at is null;
       update cases.research_grant set revoked_by = asked.asked_by, revoked_at = the_time where granted_at > the_time and revoked_at is null;
       update cases.review set due_on = least(due_on, (the_time at time zone 'UTC')::date + 7) where reviewed_at is null;
       update keys.state set since = least(since, the_time);
       update vault.clock set latest = the_time;
       update cases.clock_request set done_at = the_time where id = the_request or asked_at > the_time;
     end $$`,
    `revoke execute on function cases.set_clock(uuid, timestamptz) from public`,
    `grant execute on function cases.set_clock(uuid, timestamptz) to tip_vault_cases`,
  ],
})
