import type { Migration } from './migration.ts'

/**
 * Requests to look someone up, by which kind of key; and why something is asked for, as the log has it, so that anyone who
 * approves can read it.
 */
export const lookUps = (): Migration => ({
  version: 16,
  name: 'look-ups',
  statements: [
    `alter table cases.approval add column reason text not null default ''`,
    `alter table cases.approval add column look_up text check (look_up in ('phone', 'document', 'nameAndBirth'))`,
  ],
})
