import type { Migration } from './migration.ts'

/** A referral that was sealed and taken back before it was sent waits for no answer. */
export const revokedReferrals = (): Migration => ({
  version: 26,
  name: 'revoked-referrals',
  statements: [
    `alter table cases.referral drop constraint referral_answer_check`,
    `alter table cases.referral add constraint referral_answer_check check (answer in ('accepted', 'declined', 'revoked'))`,
  ],
})
