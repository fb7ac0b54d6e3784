import type { Migration } from './migration.ts'
import { secured } from './row-security.ts'

/** Referrals that were sent. What they say of a person is sealed under the key of the person, and unreadable when that is destroyed. */
export const referrals = (): Migration => ({
  version: 10,
  name: 'referrals',
  statements: [
    `create table cases.referral (
       agency text not null,
       packet uuid not null,
       case_id text not null,
       subject text not null,
       sent_by text not null,
       sent_on date not null,
       expires_on date not null,
       sealed bytea not null,
       answer text check (answer in ('accepted', 'declined')),
       answered_on date,
       primary key (agency, packet)
     )`,
    `create index on cases.referral (agency, sent_on) where answer is null`,
    ...secured(
      'cases.referral',
      `exists (select from cases.record r where r.agency = referral.agency and r.case_id = referral.case_id)`,
    ),
    `grant select, insert, update (answer, answered_on) on cases.referral to tip_vault_cases`,
  ],
})
