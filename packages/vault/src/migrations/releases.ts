import type { Migration } from './migration.ts'
import { ofAgency, secured } from './row-security.ts'

/** Releases that were asked for. What is to leave, and for whom, is never changed: approvals are added, and each is made once. */
export const releases = (): Migration => ({
  version: 12,
  name: 'releases',
  statements: [
    `create table cases.release_request (
       agency text not null,
       id uuid not null,
       terms text not null,
       reason text not null,
       asked_by text not null,
       asked_at timestamptz not null,
       needed integer not null check (needed > 0),
       approved_by text[] not null default '{}',
       made_at timestamptz,
       primary key (agency, id)
     )`,
    ...secured('cases.release_request', ofAgency()),
    `grant select, insert on cases.release_request to tip_vault_cases`,
    `grant update (approved_by, made_at) on cases.release_request to tip_vault_cases`,
  ],
})
