import type { Migration } from './migration.ts'
import { ofAgency, secured } from './row-security.ts'

/**
 * Drafts of devices that were stored, by keyed digests, and which contact came last: what is sent again because the
 * answer was lost is answered the same, and not stored twice.
 */
export const deviceDrafts = (): Migration => ({
  version: 18,
  name: 'device-drafts',
  statements: [
    `alter table cases.device add column last_contact text`,
    `grant update (last_contact) on cases.device to tip_vault_cases`,
    `create table cases.device_draft (
       agency text not null,
       device uuid not null,
       digest text not null,
       version integer not null,
       primary key (agency, device, digest)
     )`,
    ...secured('cases.device_draft', ofAgency()),
    `grant select, insert on cases.device_draft to tip_vault_cases`,
  ],
})
