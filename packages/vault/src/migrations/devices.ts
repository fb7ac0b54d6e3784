import type { Migration } from './migration.ts'
import { ofAgency, secured } from './row-security.ts'

/**
 * Devices of staff: who has them, how long they may keep what they are given, and how often they were in contact.
 * `inbox` is the key that opens their drafts, sealed.
 */
export const devices = (): Migration => ({
  version: 11,
  name: 'devices',
  statements: [
    `create table cases.device (
       agency text not null,
       id uuid not null,
       holder text not null,
       enrolled_by text not null,
       enrolled_at timestamptz not null,
       max_hours integer not null check (max_hours between 1 and 720),
       recipient text not null,
       verifier text not null,
       inbox bytea not null,
       contacts integer not null default 0,
       revoked_at timestamptz,
       primary key (agency, id)
     )`,
    ...secured('cases.device', ofAgency()),
    `grant select, insert, update (contacts, revoked_at) on cases.device to tip_vault_cases`,
  ],
})
