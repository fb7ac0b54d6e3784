import type { Migration } from './migration.ts'
import { assigned, ofAgency, secured } from './row-security.ts'

/**
 * Cases and their parts; identities and blind indexes; approvals and reviews. `agency` comes first in every key: rows
 * of an agency stay together.
 */
export const records = (): Migration => ({
  version: 3,
  name: 'records',
  statements: [
    `create table cases.record (
       agency text not null,
       case_id text not null,
       version integer not null,
       created_on date not null,
       updated_on date not null,
       assigned_to text[] not null,
       retain_until date,
       legal_hold boolean not null,
       sensitivity text,
       primary key (agency, case_id)
     )`,
    // No foreign keys lead here: no role may delete, so nothing is left without what it belongs to.
    `create table cases.part (
       agency text not null,
       case_id text not null,
       version integer not null,
       part integer not null,
       subject text not null,
       written_at timestamptz not null,
       written_by text not null,
       sealed bytea not null,
       primary key (agency, case_id, version, part)
     ) with (toast_tuple_target = 8160)`,
    `create table cases.approval (
       agency text not null,
       id uuid not null,
       case_id text not null,
       subject text not null,
       asked_by text not null,
       asked_at timestamptz not null,
       approved_by text,
       approved_at timestamptz,
       used_at timestamptz,
       primary key (agency, id)
     )`,
    `create table cases.review (
       agency text not null,
       id uuid not null,
       case_id text not null,
       opened_by text not null,
       opened_at timestamptz not null,
       due_on date not null,
       reviewed_by text,
       reviewed_at timestamptz,
       is_justified boolean,
       primary key (agency, id)
     )`,
    ...secured('cases.record', assigned()),
    ...secured(
      'cases.part',
      `exists (select from cases.record r where r.agency = part.agency and r.case_id = part.case_id)`,
    ),
    ...secured('cases.approval', ofAgency()),
    ...secured('cases.review', ofAgency()),
    `grant select, insert on cases.record, cases.part, cases.approval, cases.review to tip_vault_cases`,
    // A version that was written is never changed.
    `grant update (version, updated_on, assigned_to, retain_until, legal_hold, sensitivity) on cases.record to tip_vault_cases`,
    `grant update (approved_by, approved_at, used_at) on cases.approval to tip_vault_cases`,
    `grant update (reviewed_by, reviewed_at, is_justified) on cases.review to tip_vault_cases`,
    `create table identities.record (
       agency text not null,
       subject text not null,
       version integer not null,
       pointer bytea not null,
       primary key (agency, subject)
     )`,
    `create table identities.part (
       agency text not null,
       subject text not null,
       version integer not null,
       sealed bytea not null,
       primary key (agency, subject, version)
     ) with (toast_tuple_target = 8160)`,
    // Sealed bytes do not compress, and are mostly short: the database need not try, nor put them elsewhere.
    `alter table cases.part alter column sealed set storage external`,
    `alter table identities.part alter column sealed set storage external`,
    `create table identities.blind_index (
       agency text not null,
       field text not null,
       key_version integer not null,
       digest bytea not null,
       subject text not null,
       primary key (agency, field, key_version, digest, subject)
     )`,
    ...secured('identities.record', ofAgency()),
    ...secured('identities.part', ofAgency()),
    ...secured('identities.blind_index', ofAgency()),
    `grant select, insert on identities.record, identities.part to tip_vault_identities`,
    `grant update (version, pointer) on identities.record to tip_vault_identities`,
    `grant select, insert, delete on identities.blind_index to tip_vault_identities`,
  ],
})
