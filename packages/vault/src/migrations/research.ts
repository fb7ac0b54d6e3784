import type { Migration } from './migration.ts'
import { ofAgency, secured } from './row-security.ts'

/**
 * Views that were granted to researchers. Who may read what, and until when, is never changed: approvals are added, and
 * a view is revoked.
 */
export const research = (): Migration => ({
  version: 7,
  name: 'research',
  statements: [
    `create table cases.research_grant (
       agency text not null,
       id uuid not null,
       researcher text not null,
       terms text not null,
       until date not null,
       granted_by text not null,
       granted_at timestamptz not null,
       granted_on date not null,
       needed integer not null check (needed > 0),
       approved_by text[] not null default '{}',
       revoked_by text,
       revoked_at timestamptz,
       primary key (agency, id)
     )`,
    ...secured('cases.research_grant', ofAgency()),
    `grant select, insert on cases.research_grant to tip_vault_cases`,
    `grant update (approved_by, revoked_by, revoked_at) on cases.research_grant to tip_vault_cases`,
  ],
})
