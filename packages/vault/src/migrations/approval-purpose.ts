import type { Migration } from './migration.ts'

/**
 * For which purpose something is asked that someone else approves. What was asked before has none, and is asked for
 * again: it would have counted for a day.
 */
export const approvalPurpose = (): Migration => ({
  version: 25,
  name: 'approval-purpose',
  statements: [`alter table cases.approval add column purpose text not null default ''`],
})
